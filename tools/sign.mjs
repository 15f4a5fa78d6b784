/**
 * `npm run sign`: records, in signed.json, the text of every section whose front matter says a new `reviewed_on`, so
 * that the next sign-off sheet can hold only what differs. `npm run sign -- <folder>` does so in another project.
 */
import { installPackages } from './install.mjs';
import { loadModule } from './load-module.mjs';
import { namedFolder, writeRecord } from './write-record.mjs';

installPackages();
const { readContent } = await loadModule('src/content/read/read-content.ts');
const { signedFile } = await loadModule('src/content/sign-off/read-signed.ts');
const { listNewlySigned } = await loadModule('src/content/sign-off/signatures.ts');

const folder = namedFolder(process.argv[2]);
const content = readContent(folder);
const added = listNewlySigned(content);
if (added.length > 0) writeRecord(folder, signedFile, [...content.signed, ...added]);
const names = added.map(({ language, section }) => `${language}/${section}`);
console.log(
  names.length > 0 ? `Recorded: ${names.join(', ')}` : 'No section has been signed since.',
);
