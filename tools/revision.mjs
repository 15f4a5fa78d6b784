/**
 * `npm run revision`: records today's text in revisions.json, so that `#check` knows the papers printed from it.
 * `npm run revision -- <folder>` does so in another project.
 */
import { installPackages } from './install.mjs';
import { loadModule } from './load-module.mjs';
import { namedFolder, writeRecord } from './write-record.mjs';

installPackages();
const { readContent } = await loadModule('src/content/read/read-content.ts');
const { revisionsFile, readRevisions } = await loadModule(
  'src/content/revisions/read-revisions.ts',
);
const { recordRevisions } = await loadModule('src/content/revisions/record-revisions.ts');

const folder = namedFolder(process.argv[2]);
const before = readRevisions(folder);
const today = new Date().toISOString().slice(0, 10);
const after = recordRevisions(readContent(folder), before, today);
if (after.length > before.length) writeRecord(folder, revisionsFile, after);
const added = after.slice(before.length).map(({ code }) => code);
console.log(added.length > 0 ? `Recorded: ${added.join(', ')}` : 'Nothing has changed.');
