/** `npm test`: installs what is missing, then types, lint, unused code, content, units, PDF, build and browser journeys. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { getChromium } from './find-chromium.mjs';
import { getJudges } from './find-judges.mjs';
import { installPackages, root, run } from './install.mjs';

installPackages();
const CHROMIUM = getChromium();
getJudges();
const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const units = `${results}/units.json`;
const journeys = `${results}/journeys.json`;

const steps = [
  ['types', 'tsc', []],
  ['types of the pure rooms: no DOM', 'tsc', ['-p', 'tsconfig/pure.json']],
  ['types of the threads: no page', 'tsc', ['-p', 'tsconfig/threads.json']],
  ['types of the page: no worker', 'tsc', ['-p', 'tsconfig/page.json']],
  ['lint and format', 'biome', ['check']],
  ['nothing unused', 'knip', []],
  [
    'units, content and PDF',
    'vitest',
    [
      'run',
      '--configLoader=runner',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${units}`,
    ],
  ],
  ['build', 'vite', ['build', '--configLoader=runner']],
  ['browser journeys', 'playwright', ['test']],
];

const failed = steps.filter(([name, program, args]) => {
  console.log(`\n── ${name} ──`);
  return (
    run('npx', ['--no-install', program, ...args], {
      CHROMIUM,
      PLAYWRIGHT_JSON_OUTPUT_NAME: journeys,
      FORCE_COLOR: '0',
    }) !== 0
  );
});

const count = { passed: 0, failed: 0, skipped: 0 };
add(units, (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
  skipped: r.numPendingTests + r.numTodoTests,
}));
add(journeys, (report) => {
  const { expected, unexpected, flaky, skipped } = report.stats;
  for (const words of faultsOf(report)) console.log(words);
  return { passed: expected + flaky, failed: unexpected, skipped };
});

for (const [name] of failed) console.log(`\nFAILED: ${name}`);
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(
  failed.length > 0 || count.failed > 0 || count.skipped > 0 || count.passed === 0 ? 1 : 0,
);

/** Each journey that failed, also if its second try passed, with the first lines of why. */
function faultsOf({ suites }) {
  const all = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(all)];
  return suites.flatMap(all).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky' || status === 'unexpected')
      .map(({ status, results }) => {
        const why = results.find(({ error }) => error)?.error.message ?? '';
        const verdict = status === 'flaky' ? 'PASSED ONLY AT THE SECOND TRY' : 'FAILED';
        return `\n${verdict}: ${title}\n${why.split('\n').slice(0, 12).join('\n')}`;
      }),
  );
}

function add(file, read) {
  try {
    for (const [key, value] of Object.entries(read(JSON.parse(readFileSync(file, 'utf8')))))
      count[key] += value;
  } catch {
    // The step that should have written it has failed and is named above.
  }
}
