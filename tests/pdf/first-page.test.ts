/** Page one is a sheet to act by: steps with boxes to tick, and numbers that nothing touches. */
import { describe, expect, it } from 'vitest';
import type { Block, Inline, ListItem } from '../../src/guide/tree/nodes';
import { parseCalls } from '../../src/pdf/worker/compose/parse-calls';
import { typeset } from '../../src/pdf/worker/typeset';
import { heading, jobOf, paragraph, root, section, text } from '../samples/samples';
import { fonts, readLines, readPdf } from '../support/pdf-read';
import { outlineOf, readStructure } from '../support/pdf-structure';
import { realGuide, realLanguages } from '../support/real-content';

const strong = (words: string): Inline => ({ type: 'strong', children: [text(words)] });
const tel = (number: string): Inline => ({
  type: 'link',
  url: `tel:${number.replaceAll(' ', '')}`,
  children: [text(number)],
});
const item = (...children: (string | Inline)[]): ListItem => ({
  type: 'listItem',
  checked: null,
  children: [paragraph(...children)],
});
const list = (ordered: boolean, ...children: ListItem[]): Block => ({
  type: 'list',
  ordered,
  start: 1,
  children,
});
const numbers = [
  item('Danger to life: ', tel('112'), '. Ambulance: ', tel('103'), '.', {
    type: 'notes',
    numbers: [1],
  }),
  item('Lawyers, ', tel('0 800 308 100'), ', from abroad: ', tel('+380 44 000 00 00'), '.'),
];
const sheet = (words = 'Ask for a dated receipt.') =>
  root(
    section(
      'first-steps',
      'Now',
      list(true, item(strong('Go this week.'), ` ${words}`), item(strong('Sign.'))),
      heading('Whom to call'),
      list(false, ...numbers),
    ),
    section('papers', 'Papers', paragraph('Words.')),
  );

describe('a number to call', () => {
  it('is parted from the words that say whose it is, and from every sign', () => {
    const calls = numbers.map((one) =>
      parseCalls(one)?.map(({ words, link, after }) =>
        [words, link?.children ?? [], after].map((nodes) =>
          nodes.map((node) => ('value' in node ? node.value : node.type)).join('|'),
        ),
      ),
    );
    expect(calls).toEqual([
      [
        ['Danger to life', '112', ''],
        ['Ambulance', '103', 'notes'],
      ],
      [
        ['Lawyers', '0 800 308 100', ''],
        ['from abroad', '+380 44 000 00 00', ''],
      ],
    ]);
  });

  it('stands alone on its line, the largest words of its frame, in every real guide', async () => {
    for (const language of realLanguages.filter(({ tag }) => tag !== 'ka')) {
      const tree = realGuide({ contract: 'signed', nationality: 'CO' }, language);
      const pdf = await readPdf((await typeset(jobOf(tree), fonts)).bytes);
      const lines = await readLines(pdf, 1);
      for (const number of ['112', '103', '1512', '0 800 308 100']) {
        const own = lines.find(({ words }) => words.trim() === number);
        expect(own?.size, `${language.tag} ${number}`).toBeGreaterThan(17);
      }
    }
  });
});

describe('what to do first', () => {
  it('is a list of steps and a list of numbers to a screen reader, a step’s title and text one paragraph', async () => {
    const { bytes } = await typeset(jobOf(sheet()), fonts);
    const { root: structure } = await readStructure(bytes);
    const [, , first] = outlineOf(structure).slice(1);
    const words = (number: string, rest: string) => ['LI', ['Lbl', number], ['LBody', ['P', rest]]];
    expect(JSON.stringify(first)).toContain(
      JSON.stringify(['L', words('1', 'Gothisweek.Askforadatedreceipt.'), words('2', 'Sign.')]),
    );
    expect(JSON.stringify(first)).toMatch(
      /"Dangertolife",\["Link","112"\],"Ambulance",\["Link","103"\]/,
    );
  });

  it('steps down in size until all of it stands on page one, and not further than it must', async () => {
    const sizeWith = async (times: number) => {
      const tree = sheet('Ask for a dated receipt, and carry it with you. '.repeat(times));
      const lines = await readLines(await readPdf((await typeset(jobOf(tree), fonts)).bytes), 1);
      expect(lines.some(({ words }) => words.includes('+380 44'))).toBe(true);
      return lines.find(({ words }) => words.startsWith('Ask for'))?.size;
    };
    expect(await sizeWith(1)).toBe(11);
    const small = await sizeWith(60);
    expect(small).toBeLessThan(11);
    expect(small).toBeGreaterThanOrEqual(9);
  });
});
