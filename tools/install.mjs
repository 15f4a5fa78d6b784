import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program with its output shown. It ends when this process ends, whatever ends it.
 * @returns its exit code
 */
export function run(program, args, env = {}) {
  const guard = fileURLToPath(new URL('run-guarded.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [guard, program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Installs the packages of the lockfile unless they are there. Needs nothing but Node and npm. */
export function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const wanted = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm ci failed: see above. Is there a network?');
    process.exit(1);
  }
}
