/**
 * `npm run sign`: records, in signed.json, the text of every section whose front matter says a new `reviewed_on`, so
 * that the next sign-off sheet can hold only what differs.
 */
import { writeFileSync } from 'node:fs';
import { installPackages, root, run } from './install.mjs';

installPackages();
const { runnerImport } = await import('vite');
const load = async (file) => (await runnerImport(file, { root, configFile: false })).module;
const { readContent } = await load(`${root}src/content/read/read-content.ts`);
const { listNewlySigned, signedFile } = await load(`${root}src/content/sign-off/signatures.ts`);

const content = readContent(root);
const added = listNewlySigned(content);
if (added.length > 0) {
  const all = [...content.signed, ...added];
  writeFileSync(`${root}${signedFile}`, `${JSON.stringify(all, null, 2)}\n`);
  run('npx', ['--no-install', 'biome', 'format', '--write', signedFile]);
}
const names = added.map(({ language, section }) => `${language}/${section}`);
console.log(
  names.length > 0 ? `Recorded: ${names.join(', ')}` : 'No section has been signed since.',
);
