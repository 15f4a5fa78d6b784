/** `npm run fuzz`: ten thousand hostile inputs for each reader of links, files, facts and templates. */
import { installPackages, run } from './install.mjs';

installPackages();
const RUNS = process.env.RUNS ?? '10000';
process.exit(
  run('npx', ['--no-install', 'vitest', 'run', '--configLoader=runner', 'tests/fuzz'], { RUNS }),
);
