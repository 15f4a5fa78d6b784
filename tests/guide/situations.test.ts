/** Runs the lawyers' tests: `tests/situations/*.yaml`. How to write one: tests/situations/README.md. */
import { describe, expect, it } from 'vitest';
import { readSituations } from '../../src/content/read/read-situations';
import { readLink } from '../../src/questions/read-link';
import { type SectionId, sectionIds } from '../../src/section-ids';
import { allNodes, textOf } from '../support/read-tree';
import { realGuide, realLanguages } from '../support/real-content';
import { shownPassages } from '../support/shown-passages';

const got = new Set<SectionId>();
const notGot = new Set<SectionId>();
const files = readSituations(process.cwd());
const readable = files.flatMap((one) => ('situation' in one ? [one] : []));

it.each(files)('$name.yaml can be read', (file) => {
  if ('fault' in file) expect.fail(file.fault.message);
});

describe.each(readable)('$name.yaml', ({ situation: person }) => {
  const link = readLink(
    new URLSearchParams(
      Object.entries(person.answers).map(([name, value]) => [name, String(value)]),
    ).toString(),
    [],
  );

  it(`has answers that the page knows: ${person.who}`, () => {
    expect(link.notUnderstood).toEqual([]);
  });

  it('shows the passages it must, and hides those it must not show', () => {
    const shown = shownPassages(link.answers, person.today);
    expect({
      missing: person.shows.filter((name) => !shown.has(name)),
      forbidden: person.hides.filter((name) => shown.has(name)),
    }).toEqual({ missing: [], forbidden: [] });
  });

  it.each(realLanguages)('holds in $tag', (language) => {
    const guide = realGuide(link.answers, language, person.today);
    const ids = guide.children.map(({ id }) => id);
    for (const id of person.sections) expect(ids).toContain(id);
    for (const id of person.left_out) expect(ids).not.toContain(id);
    const places = ids.map((id) => `#section-${id}`);
    for (const node of allNodes(guide)) {
      if (node.type === 'link' && node.url.startsWith('#')) expect(places).toContain(node.url);
    }
    const text = plain(textOf(guide));
    // The words, not the whole guide, are what a red test should show.
    const isSaid = (words: string) => text.includes(plain(words));
    const missing = (person.says[language.tag] ?? []).filter((words) => !isSaid(words));
    const forbidden = (person.does_not_say[language.tag] ?? []).filter(isSaid);
    expect({ missing, forbidden }).toEqual({ missing: [], forbidden: [] });
    for (const id of person.sections) got.add(id);
    for (const id of person.left_out) notGot.add(id);
  });
});

describe('together the situations', () => {
  it('hold each section at least once, and leave out each that can be', () => {
    expect([...got].sort()).toEqual([...sectionIds].sort());
    expect([...notGot].sort()).toEqual(
      [
        'after-discharge',
        'bank-and-tax',
        'citizenship',
        'combatant-status',
        'contract',
        'daily-life',
        'death-payment',
        'joining',
        'language',
        'leave',
        'leaving-service',
        'missing-or-captured',
        'no-contract',
        'papers',
        'pay',
        'pay-late',
        'reports',
        'stay',
        'transfer',
        'where-you-may-serve',
        'wounded',
      ].sort(),
    );
  });
});

/** Note marks, kinds of space and letter case do not matter to a lawyer's sentence. */
function plain(text: string): string {
  return text
    .replace(/\[\d+\]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
