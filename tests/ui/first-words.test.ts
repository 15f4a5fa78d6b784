/** Before the later words have come no screen may ask for one of them: it would break in a reader's hands. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { shareOfWord } from '../../src/content/modules/share-of-word';

/** Screens that stand inside `WithLaterWords`, or inside a guide that has come; what is printed is written in its words. */
const behind =
  /^src\/ui\/(about|changes|check-copy|offline)\/(?!new-edition\.tsx)|^src\/ui\/ask-today|^src\/pdf\//;

/** The files that a file imports at once; `import()` and `import type` are not followed. */
function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/import type [^;]+;/g, '');
  return [...code.matchAll(/\bfrom '(\.[^']+)'/g)].flatMap(([, path = '']) => {
    const bare = join(dirname(file), path);
    const found = ['.ts', '.tsx', '/index.ts', ''].map((end) => bare + end).find(existsSync);
    return found && /\.tsx?$/.test(found) ? [found] : [];
  });
}

function reach(start: string): Set<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    imports(file).forEach(visit);
  };
  visit(start);
  return files;
}

it('what is on the page before the later words have come asks for none of them', () => {
  const files = [...reach('src/main.tsx')].filter((file) => !behind.test(file));
  expect(files).toContain('src/ui/check/check-screen.tsx');
  const early: string[] = [];
  let asked = 0;
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, key = ''] of code.matchAll(/\bt\(\s*[`']([a-z][\w.-]*)/g)) {
      asked += 1;
      if (shareOfWord(key) !== 'first') early.push(`${file}: ${key}`);
    }
  }
  expect(asked).toBeGreaterThan(40);
  expect(early).toEqual([]);
});

it('the words on the way to a later screen travel with the first', () => {
  for (const key of [
    'about.title',
    'offline.start',
    'guide.opening',
    'question.unit',
    'part.no-network',
  ])
    expect(shareOfWord(key)).toBe('first');
  for (const key of ['about.privacy.1', 'pdf.making', 'guide.note', 'day.today'])
    expect(shareOfWord(key)).toBe('later');
  expect(shareOfWord('print-run.also.locale')).toBe('rare');
});
