import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

/** How each package manager installs something and nothing that is merely recommended with it. */
const managers = [
  {
    program: 'apt-get',
    refresh: ['update'],
    install: ['install', '-y', '--no-install-recommends'],
  },
  { program: 'dnf', install: ['install', '-y', '--setopt=install_weak_deps=False'] },
  { program: 'brew', install: ['install'], isOwn: true },
];

const isThere = (program) => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;

/**
 * Installs packages of the system, if the person at the keyboard agrees. Where nobody can be asked nothing is
 * installed, but for the machines of a continuous integration (`CI=true`).
 * @param names as each manager calls the packages: `{ 'apt-get': ['chromium'], … }`
 * @returns whether it was tried
 */
export async function installPrograms(names) {
  const manager = managers.find(({ program }) => names[program] && isThere(program));
  if (!manager) return false;
  const { program, refresh, install, isOwn } = manager;
  const isRoot = process.getuid?.() === 0;
  const before = isOwn || isRoot ? [] : ['sudo'];
  const command = [...before, program, ...install, ...names[program]];
  if (!(await isAgreed(command.join(' ')))) return false;
  if (refresh) runShown([...before, program, ...refresh]);
  runShown(command);
  return true;
}

async function isAgreed(command) {
  if (process.env.CI === 'true') return true;
  if (!process.stdin.isTTY) {
    console.log(`To install it: ${command}`);
    return false;
  }
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await line.question(`Run "${command}" now? [y/N] `);
  line.close();
  return /^y(es)?$/i.test(answer.trim());
}

function runShown([program, ...args]) {
  spawnSync(program, args, { stdio: 'inherit' });
}
