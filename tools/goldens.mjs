/** `npm run goldens`: redraws the pictures in tests/goldens/. Look at each before you commit it. */
import { installPackages, run } from './install.mjs';

installPackages();
const test = ['vitest', 'run', '--configLoader=runner', 'tests/pdf/goldens.test.ts'];
process.exitCode = run('npx', ['--no-install', ...test], { GOLDENS: 'draw' });
