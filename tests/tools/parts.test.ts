import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseParts } from '../../tools/test/choose-parts.mjs';
import { isTouched } from '../../tools/test/is-touched.mjs';
import { folders, parts, stepsOf } from '../../tools/test/parts.mjs';

const reports = { vitest: 'units.json', playwright: 'journeys.json' };
const programsOf = (...chosen: string[]) =>
  stepsOf(chosen, reports).map(([, program]: [string, string]) => program);
const vitestArguments = (...chosen: string[]): string[] =>
  stepsOf(chosen, reports).find(([, program]: [string, string]) => program === 'vitest')?.[2] ?? [];

describe('the parts of npm test', () => {
  it('are all of them when none is named, else those that are, in their own order', () => {
    expect(chooseParts([])).toEqual(Object.keys(parts));
    expect(chooseParts(['journeys', 'pdf'])).toEqual(['pdf', 'journeys']);
  });

  it('are listed to whoever names one that does not exist', () => {
    expect(() => chooseParts(['unit'])).toThrow(/no part "unit"[\s\S]*units[\s\S]*journeys/);
  });

  it('look into folders that exist', () => {
    for (const path of Object.values(folders).flat()) expect(existsSync(path), path).toBe(true);
  });

  it('leave no test file out: a whole run names no folder, and units are all that is elsewhere in none', () => {
    const own = (words: string[]) => words.filter((word) => word.includes('tests/'));
    expect(own(vitestArguments(...chooseParts([])))).toEqual([]);
    expect(own(vitestArguments('units', 'pdf', 'judges'))).toEqual(
      folders.content.map((path: string) => `--exclude=${path}/**`),
    );
    expect(own(vitestArguments('pdf'))).toEqual(folders.pdf);
  });

  it('run only the programs that they need, and build the page for the journeys', () => {
    expect(programsOf('content')).toEqual(['vitest']);
    expect(programsOf('journeys')).toEqual(['vite', 'playwright']);
    expect(programsOf(...chooseParts([])).filter((name: string) => name === 'vitest')).toHaveLength(
      1,
    );
  });
});

describe('a change touches a test', () => {
  it.each([
    ['tests/e2e/search.spec.ts', 'tests/e2e/search.spec.ts'],
    ['tests/e2e/search.spec.ts', 'src/ui/search/search-box.tsx'],
    ['tests/e2e/print-run-rows.spec.ts', 'src/ui/print-run/row-table.tsx'],
    ['tests/pdf/links.test.ts', 'src/pdf/worker/draw.ts'],
    ['tests/content/templates.test.ts', 'templates/en/stay.hbs'],
    ['tests/facts/facts.test.ts', 'facts/amounts.yaml'],
  ])('%s by %s', (test, changed) => {
    expect(isTouched(test, changed)).toBe(true);
  });

  it.each([
    ['tests/e2e/search.spec.ts', 'tests/e2e/links.spec.ts'],
    ['tests/pdf/links.test.ts', 'src/main.tsx'],
    ['tests/pdf/links.test.ts', 'README.md'],
    ['tests/tools/parts.test.ts', 'tools/start.mjs'],
  ])('not %s by %s', (test, changed) => {
    expect(isTouched(test, changed)).toBe(false);
  });
});
