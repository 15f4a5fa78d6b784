/**
 * `npm run supply`: what others wrote and we rely on. Reports known weaknesses and unused code, and names packages that
 * want to run a script when they are installed. It reports and never fails: a registry may be out of reach, and a
 * finding is for a person to judge. The bill of materials is made by each build.
 */
import { readFileSync } from 'node:fs';
import { installPackages, root, run } from './install.mjs';

installPackages();

console.log('── known weaknesses of what is shipped ──');
if (run('npm', ['audit', '--omit=dev']) !== 0)
  console.log('Read above: weaknesses were found, or the registry could not be asked.');

console.log('\n── packages that want to run a script when they are installed ──');
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const scripted = Object.entries(packages).filter(
  ([, one]) => one.hasInstallScript && !one.optional,
);
console.log(scripted.map(([path]) => path).join('\n') || 'None.');

console.log('\n── code and packages that nobody uses ──');
if (run('npx', ['--no-install', 'knip']) === 0) console.log('None.');
