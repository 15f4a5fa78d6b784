import { readFileSync } from 'node:fs';

/** What a report of each program says, as numbers of tests. */
const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    // One that passed only at another try has failed.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/**
 * Adds up what the reports say.
 * @param reports files by program; one that its program did not come to write counts nothing
 */
export function countTests(reports) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [program, file] of Object.entries(reports)) {
    const report = read(file);
    if (!report) continue;
    for (const [key, value] of Object.entries(readers[program](report))) count[key] += value;
  }
  return count;
}

/** Each journey that failed, with the first lines of why. */
export function failedJourneys(file) {
  const all = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(all)];
  return (read(file)?.suites ?? [])
    .flatMap(all)
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const results = tests.flatMap((test) => test.results);
      const why = results.find(({ error }) => error)?.error.message ?? '';
      return `\nFAILED: ${title}\n${why.split('\n').slice(0, 12).join('\n')}`;
    });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
