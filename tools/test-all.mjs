/** `npm run test:all`: the tests of `npm test` that draw by chance, with many more draws, and every situation as PDF. */
import { installPackages, run } from './install.mjs';

installPackages();
const RUNS = process.env.RUNS ?? '3000';
const files = ['tests/guide/properties', 'tests/fuzz', 'tests/pdf/every-pdf'];
process.exit(
  run('npx', ['--no-install', 'vitest', 'run', '--configLoader=runner', ...files], {
    RUNS,
    EVERY: '1',
  }),
);
