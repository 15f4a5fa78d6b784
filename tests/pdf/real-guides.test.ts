/** What a real guide in print promises: at most so many sheets, and a first page that is enough by itself. */
import { describe, expect, it } from 'vitest';
import { writeGuide } from '../../src/guide';
import type { Block, GuideNode, Section } from '../../src/guide/tree/nodes';
import { type Answers, fields } from '../../src/questions/fields';
import { readText, setAndRead } from '../support/pdf-read';
import { facts, realGuide, realLanguages, rules } from '../support/real-content';

/** Pages of A4 at 11 points that a whole guide for a signed contract may fill. */
const most = 35;
/** And the short guide, which most readers get. */
const mostShort = 18;

/** Only the letters: marks of notes and numerals of lists stand between them on paper. */
const lettersOf = (words: string) => words.replace(/[^\p{L}]+/gu, '');

/** Each stretch of words below a node. */
function stretches(node: GuideNode): string[] {
  if (node.type === 'text') return [lettersOf(node.value)];
  return 'children' in node ? node.children.flatMap(stretches) : [];
}

/** What a section says before the days of the person, which may stand on the next page. */
function beforeDays({ children }: Section): Block[] {
  const days = children.findIndex(({ type }) => type === 'timeline');
  const heading = children.slice(0, days).findLastIndex(({ type }) => type === 'heading');
  return days < 0 ? children : children.slice(0, heading);
}

/** States whose guides say most, one without a row, and people without a state. */
const nationalities = ['CO', 'RU', 'DE', 'GE', 'KI', 'stateless'];

describe.each(realLanguages)('a guide in $tag', (language) => {
  it.each(nationalities)('for a signed contract stays readable: %s', async (nationality) => {
    const answers: Answers = { nationality, unit: 'afu', contract: 'signed' };
    const pdf = await setAndRead(realGuide(answers, language));
    expect(pdf.numPages).toBeLessThanOrEqual(most);
  });
  it('for a signed contract is about half as long when it is short', async () => {
    const answers: Answers = { nationality: 'CO', unit: 'afu', contract: 'signed' };
    const today = '2026-11-23';
    const guide = writeGuide({ answers, today, language, facts, rules, extent: 'core' });
    expect((await setAndRead(guide)).numPages).toBeLessThanOrEqual(mostShort);
  });

  const readers: Answers[] = [
    ...fields.contract.values.map((contract): Answers => ({ contract, nationality: 'CO' })),
    { reader: 'relative', nationality: 'BR', contract: 'signed' },
    // Those whom page one tells most: a danger of the passport, something that has happened, days of their own.
    { nationality: 'RU', contract: 'signed' },
    { nationality: 'RU', contract: 'considering' },
    { nationality: 'CO', contract: 'signed', problem: ['unpaid'] },
    { nationality: 'CO', contract: 'signed', problem: ['wounded'] },
    { nationality: 'CO', contract: 'signed', contractStart: '2026-02-01' },
  ];
  it.each(readers)(
    'has all of its first steps on page one: $reader $nationality $contract $problem',
    async (answers) => {
      // Before and after the window for the permit has closed.
      for (const day of ['2026-11-23', '2026-12-01']) {
        const tree = realGuide(answers, language, day);
        const [steps] = tree.children;
        const first = lettersOf(await readText(await setAndRead(tree), 1));
        for (const words of steps ? beforeDays(steps).flatMap(stretches) : [])
          expect(first, day).toContain(words);
      }
    },
  );
});
