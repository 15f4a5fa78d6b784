/** The parts of `npm test`, in the order in which they run. */

/** Where the test files of a part are; what is in none of these folders belongs to `units`. */
export const folders = {
  content: ['tests/content', 'tests/facts', 'tests/guide', 'tests/rules'],
  pdf: ['tests/pdf', 'tests/formats.test.ts'],
  judges: ['tests/judges'],
};

/**
 * Each part: what it is, and how many minutes it takes on two idle cores. `tests` says which program writes its report;
 * `needs` what has to be on the machine.
 */
export const parts = {
  types: { words: 'types, format, lint, and that nothing is unused', minutes: 0.3 },
  units: { words: 'rules, words, screens, the print run', minutes: 1, tests: 'vitest' },
  content: { words: 'facts, templates, situations', minutes: 1, tests: 'vitest' },
  pdf: { words: 'the PDF and its pictures', minutes: 3, tests: 'vitest', needs: 'readers' },
  judges: {
    words: 'veraPDF on real guides; needs Java',
    minutes: 3,
    tests: 'vitest',
    needs: 'verapdf',
  },
  build: { words: 'the build, and that it gives the same bytes again', minutes: 0.5 },
  journeys: {
    words: 'the built page in a browser',
    minutes: 6,
    tests: 'playwright',
    needs: 'chromium',
  },
};

/** What reads the code and runs none of it. */
const typeSteps = [
  ['types', 'tsc', []],
  ['types of the pure rooms: no DOM', 'tsc', ['-p', 'tsconfig/pure.json']],
  ['types of the threads: no page', 'tsc', ['-p', 'tsconfig/threads.json']],
  ['types of the page: no worker', 'tsc', ['-p', 'tsconfig/page.json']],
  ['lint and format', 'biome', ['check']],
  ['nothing unused', 'knip', []],
];

/**
 * The programs that run the chosen parts: a name to show, the program, its arguments.
 * @param chosen names of parts
 * @param reports the files that Vitest and Playwright write
 */
export function stepsOf(chosen, reports) {
  const inVitest = chosen.filter((name) => parts[name].tests === 'vitest');
  const isBuilt = chosen.includes('build') || chosen.includes('journeys');
  const all = [
    ...(chosen.includes('types') ? typeSteps : []),
    inVitest.length > 0 && [inVitest.join(', '), 'vitest', vitestArguments(inVitest, reports)],
    isBuilt && ['build', 'vite', ['build', '--configLoader=runner']],
    chosen.includes('build') && ['the same build again', 'node', ['tools/reproduce.mjs', 'dist']],
    chosen.includes('journeys') && ['journeys', 'playwright', ['test']],
  ];
  return all.filter(Boolean);
}

/** One run for all chosen parts: what they have in common is read once, and no core waits for the other. */
function vitestArguments(chosen, { vitest }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`];
  const left = Object.keys(folders).filter((name) => !chosen.includes(name));
  const which = chosen.includes('units')
    ? left.flatMap((name) => folders[name]).map((path) => `--exclude=${globOf(path)}`)
    : chosen.flatMap((name) => folders[name]);
  return ['run', '--configLoader=runner', ...reporters, ...which];
}

const globOf = (path) => (path.endsWith('.ts') ? path : `${path}/**`);
