/** `npm run revision`: records today's text in revisions.json, so that `#check` knows the papers printed from it. */
import { writeFileSync } from 'node:fs';
import { installPackages, root, run } from './install.mjs';

installPackages();
const { runnerImport } = await import('vite');
const load = async (file) => (await runnerImport(file, { root, configFile: false })).module;
const { readContent } = await load(`${root}src/content/read/read-content.ts`);
const { revisionsFile, readRevisions } = await load(
  `${root}src/content/revisions/read-revisions.ts`,
);
const { recordRevisions } = await load(`${root}src/content/revisions/record-revisions.ts`);

const before = readRevisions(root);
const today = new Date().toISOString().slice(0, 10);
const after = recordRevisions(readContent(root), before, today);
if (after.length > before.length) {
  writeFileSync(`${root}${revisionsFile}`, `${JSON.stringify(after, null, 2)}\n`);
  run('npx', ['--no-install', 'biome', 'format', '--write', revisionsFile]);
}
const added = after.slice(before.length).map(({ code }) => code);
console.log(added.length > 0 ? `Recorded: ${added.join(', ')}` : 'Nothing has changed.');
