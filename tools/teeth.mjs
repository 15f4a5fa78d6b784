/**
 * `npm run teeth`: breaks promises on purpose, one at a time, in a copy, and says which are noticed. A test that stays
 * green while its promise is broken has no teeth. `npm run teeth -- link` runs those whose promise has the word.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages, root } from './install.mjs';
import { sabotages } from './teeth/sabotages.mjs';

installPackages();
const word = process.argv[2] ?? '';
const notCopied = ['node_modules', 'dist', 'dist-single', '.git', 'test-results', 'release'];

const folder = mkdtempSync(join(tmpdir(), 'teeth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.includes(basename(path)) });
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

const env = { ...process.env, ENGINES: process.env.ENGINES ?? 'Chromium' };
const run = (program, ...words) =>
  spawnSync('npx', ['--no-install', program, ...words], { cwd: folder, env, encoding: 'utf8' });

/** @returns what came of one sabotage */
function bite({ file, find, by, tests, built }) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(find)) return `cannot be broken so: ${file} has no "${find}"`;
  writeFileSync(
    path,
    before.replaceAll(find, () => by),
  );
  try {
    const build = built
      ? run('vite', 'build', '--configLoader=runner', '--logLevel=error')
      : { status: 0 };
    // What does not even build proves nothing about a test.
    if (build.status !== 0) return `does not build:\n${build.stderr.slice(-800)}`;
    const { status } = built
      ? run('playwright', 'test', ...tests, '--max-failures=1', '--reporter=dot')
      : run('vitest', 'run', '--configLoader=runner', '--bail=1', ...tests);
    return status === 0 ? 'NOT NOTICED' : 'noticed';
  } finally {
    writeFileSync(path, before);
  }
}

let missed = 0;
for (const sabotage of sabotages.filter(({ promise }) => promise.includes(word))) {
  const outcome = bite(sabotage);
  if (outcome !== 'noticed') missed += 1;
  console.log(`${outcome === 'noticed' ? '✓' : '✗'} ${sabotage.promise}: ${outcome}`);
}
console.log(missed === 0 ? 'Every one was noticed.' : `${missed} not noticed.`);
process.exitCode = missed === 0 ? 0 : 1;
