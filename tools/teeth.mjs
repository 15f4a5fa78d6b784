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
function bite({ tests, built, command, also, ...first }) {
  const changes = [first, ...(also ? [also] : [])].map(({ file, find, by }) => {
    const path = join(folder, file);
    return { file, find, by, path, before: readFileSync(path, 'utf8') };
  });
  for (const { file, find, before } of changes)
    if (!before.includes(find)) return `cannot be broken so: ${file} has no "${find}"`;
  for (const { path, before, find, by } of changes)
    writeFileSync(
      path,
      before.replaceAll(find, () => by),
    );
  try {
    if (command) return said(spawnSync(command[0], command.slice(1), { cwd: folder, env }).status);
    if (!built)
      return said(run('vitest', 'run', '--configLoader=runner', '--bail=1', ...tests).status);
    const build = run('vite', 'build', '--configLoader=runner', '--logLevel=error');
    // What does not even build proves nothing about a test.
    if (build.status !== 0) return `does not build:\n${build.stderr.slice(-800)}`;
    return said(run('playwright', 'test', ...tests, '--max-failures=1', '--reporter=dot').status);
  } finally {
    for (const { path, before } of changes) writeFileSync(path, before);
  }
}

function said(status) {
  return status === 0 ? 'NOT NOTICED' : 'noticed';
}

let missed = 0;
for (const sabotage of sabotages.filter(({ promise }) => promise.includes(word))) {
  const outcome = bite(sabotage);
  if (outcome !== 'noticed') missed += 1;
  console.log(`${outcome === 'noticed' ? '✓' : '✗'} ${sabotage.promise}: ${outcome}`);
}
console.log(missed === 0 ? 'Every one was noticed.' : `${missed} not noticed.`);
process.exitCode = missed === 0 ? 0 : 1;
