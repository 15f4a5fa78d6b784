/**
 * `npm run release`: builds the page and writes what a release consists of to `release/`: the notes, made of the
 * changelog, and the hashes of all files of `dist/`. It publishes nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashFolder } from './hash-folder.mjs';
import { installPackages, root, run } from './install.mjs';
import { writeReleaseNotes } from './release-notes.mjs';

installPackages();
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const build = ['--no-install', 'vite', 'build', '--configLoader=runner', '--logLevel=warn'];
if (run('npx', build) !== 0) process.exit(1);
const hashes = hashFolder(`${root}dist`);
try {
  const notes = writeReleaseNotes(readFileSync(`${root}CHANGELOG.md`, 'utf8'), version, hashes);
  mkdirSync(`${root}release`, { recursive: true });
  writeFileSync(`${root}release/notes.md`, notes);
  writeFileSync(`${root}release/SHA256SUMS`, `${hashes.join('\n')}\n`);
  console.log(`release/notes.md and release/SHA256SUMS: ${version}, ${hashes.length} files.`);
} catch (fault) {
  console.error(fault.message);
  process.exit(1);
}
