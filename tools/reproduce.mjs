/**
 * `npm run reproduce`: builds the page twice, here and from a copy in another folder with no cache, in another time zone
 * and with another clock language, and compares the bytes of every file: whoever has the sources can make sure that what
 * a host serves was made of them. `npm run reproduce -- dist` compares with a build that is there.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hashFolder } from './hash-folder.mjs';
import { installPackages, root, run } from './install.mjs';

installPackages();
const place = realpathSync(mkdtempSync(join(tmpdir(), 'reproduced-')));
const built = process.argv[2];
const here = built ? resolve(root, built) : join(place, 'here');
const there = join(place, 'there');
const build = ['--no-install', 'vite', 'build', '--configLoader=runner', '--logLevel=error'];
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

if (!built) must(run('npx', [...build, `--outDir=${here}`, '--emptyOutDir']));
copySources(join(place, 'copy'));
must(
  run('npx', [...build, join(place, 'copy'), `--outDir=${there}`, '--emptyOutDir'], {
    TZ: 'Pacific/Kiritimati',
    LANG: 'uk_UA.UTF-8',
  }),
);

const first = hashFolder(here);
const second = new Set(hashFolder(there));
const differing = first.filter((line) => !second.has(line));
if (differing.length > 0 || first.length !== second.size) {
  console.error(`Two builds of the same sources differ in:\n${differing.join('\n')}`);
  process.exit(1);
}
console.log(`Two builds of the same sources are the same ${first.length} files, byte for byte.`);

/** The sources as they stand, and the installed packages without what earlier builds kept among them. */
function copySources(copy) {
  const left = ['.git', 'node_modules', 'dist', 'test-results'].map((name) => join(root, name));
  cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(path) });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
}

function must(code) {
  if (code !== 0) process.exit(code);
}
