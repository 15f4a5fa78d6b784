import { describe, expect, it } from 'vitest';
import type { Block, CalloutKind, Inline, TableRow } from '../../src/guide/tree/nodes';
import { heading, paragraph, root, section, text } from '../samples/samples';
import { type Line, readLines, readText, setAndRead } from '../support/pdf-read';

const words =
  'The paper moves from desk to desk, and at each of them someone writes a number on it that you should copy. ';
const set = (...blocks: Block[]) => setAndRead(root(section('papers', 'Papers', ...blocks)));

function lineOf(lines: Line[], start: string): Line {
  const found = lines.findLast((line) => line.words.startsWith(start));
  if (!found) throw new Error(`No line begins with "${start}".`);
  return found;
}

describe('sizes', () => {
  it('are those of the design', async () => {
    const pdf = await set(heading('Two'), paragraph('Body'), heading('Three', 3), {
      type: 'note',
      number: 7,
      children: [paragraph('Source')],
    });
    const lines = await readLines(pdf, 1);
    const sizes = ['Sample guide', 'Papers', 'Two', 'Three', 'Body', 'Source', 'Page 1'].map(
      // The contents list names the section once more, smaller.
      (start) =>
        Math.max(...lines.filter((line) => line.words.startsWith(start)).map(({ size }) => size)),
    );
    expect(sizes).toEqual([20, 18, 12, 11, 11, 8, 8.5]);
  });
});

describe('lists', () => {
  const item = (checked: boolean | null, ...children: Block[]) => ({
    type: 'listItem' as const,
    checked,
    children,
  });

  it('number steps from their start, large, on the line of their words', async () => {
    const pdf = await set({
      type: 'list',
      ordered: true,
      start: 4,
      children: [item(null, paragraph('First step')), item(null, paragraph('Second step'))],
    });
    const lines = await readLines(pdf, 1);
    for (const [number, start] of [
      ['4', 'First step'],
      ['5', 'Second step'],
    ] as const) {
      const numeral = lines.find((line) => line.words === number && line.size === 21);
      expect(numeral?.y).toBeCloseTo(lineOf(lines, start).y, 0);
      expect(numeral?.x).toBeLessThan(lineOf(lines, start).x - 20);
    }
  });

  it('print no glyph for a dot or a box to tick', async () => {
    const pdf = await set({
      type: 'list',
      ordered: false,
      start: 1,
      children: [
        item(null, paragraph('dot')),
        item(false, paragraph('box')),
        item(true, paragraph('ticked')),
      ],
    });
    const read = await readText(pdf, 1);
    expect(read).toContain('dot box ticked');
  });
});

describe('callouts', () => {
  const kinds: CalloutKind[] = ['warning', 'deadline', 'unknown', 'practice', 'show', 'notice'];
  const callout = (kind: CalloutKind, ...children: Block[]): Block => ({
    type: 'callout',
    kind,
    label: `Label of ${kind}`,
    children,
  });

  it.each(kinds)('of kind %s print their label and their words', async (kind) => {
    const read = await readText(
      await set(callout(kind, paragraph('Inside.'), paragraph('Also.'))),
      1,
    );
    expect(read).toMatch(new RegExp(`Label of ${kind} Inside. Also.`));
  });

  it.each(kinds)(
    'of kind %s run over a page’s end when they are long, and lose no word',
    async (kind) => {
      const long = Array.from({ length: 30 }, (_, i) =>
        paragraph(`Start ${i}. ${words.repeat(3)}`),
      );
      const pdf = await set(callout(kind, ...long));
      const read = await readText(pdf);
      expect(pdf.numPages).toBeGreaterThan(2);
      for (let i = 0; i < 30; i += 1) expect(read).toContain(`Start ${i}. The paper`);
      expect(await readText(pdf, 1)).toMatch(new RegExp(`Label of ${kind} Start 0`));
    },
  );

  it('to show at a desk set Ukrainian words large, or all words where none are foreign', async () => {
    const uk: Inline = { type: 'foreign', lang: 'uk', children: [text('Прошу')] };
    const mixed = await readLines(
      await set(callout('show', paragraph(uk), paragraph('Please'))),
      1,
    );
    expect(lineOf(mixed, 'Прошу').size).toBe(16);
    expect(lineOf(mixed, 'Please').size).toBe(10);
    const plain = await readLines(await set(callout('show', paragraph('Прошу'))), 1);
    expect(lineOf(plain, 'Прошу').size).toBe(16);
  });
});

describe('tables', () => {
  const cells = (...values: string[]): TableRow => ({
    type: 'tableRow',
    children: values.map((value) => ({ type: 'tableCell', children: [text(value)] })),
  });
  const rows = Array.from({ length: 60 }, (_, i) =>
    cells(`Row ${i}`, `${words.repeat(1 + (i % 3))} End ${i}`),
  );

  it('keep a value and its notes on one line, without a hyphen', async () => {
    const value: Inline[] = [text('3\u00A0years'), { type: 'notes', numbers: [25, 26, 27] }];
    const pdf = await set({
      type: 'table',
      children: [
        cells('Contract', 'Shortest', 'Longest'),
        {
          type: 'tableRow',
          children: [[text(words)], value, value].map((children) => ({
            type: 'tableCell',
            children,
          })),
        },
      ],
    });
    const lines = (await readLines(pdf, 1)).filter(
      ({ words, y }) => y > 100 && /years|2[567]/.test(words),
    );
    expect(await readText(pdf, 1)).not.toMatch(/years\s*-/);
    const heights = lines.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(8);
  });

  it('repeat their head on each page and split no row', async () => {
    const pdf = await set({ type: 'table', children: [cells('Paper', 'What for'), ...rows] });
    const onPage = new Map<string, number>();
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const read = await readText(pdf, page);
      expect(read, `page ${page}`).toContain('Paper What for');
      for (const [found] of read.matchAll(/(Row|End) \d+/g)) onPage.set(found, page);
    }
    expect(pdf.numPages).toBeGreaterThan(2);
    for (let i = 0; i < rows.length; i += 1) {
      expect(onPage.get(`Row ${i}`), `row ${i}`).toBeGreaterThan(0);
      expect(onPage.get(`End ${i}`), `row ${i}`).toBe(onPage.get(`Row ${i}`));
    }
  });

  it('split a row that could not stand on one page, and lose no word', async () => {
    const pdf = await set({
      type: 'table',
      children: [cells('Paper', 'What for'), cells('Long', `${words.repeat(60)} The end`)],
    });
    expect(await readText(pdf)).toContain('The end');
  });

  it('give each column what its longest word needs', async () => {
    const long = 'військовослужбовцями-іноземцями';
    const pdf = await set({
      type: 'table',
      children: [
        cells('A', 'B', 'C', 'D'),
        cells('x', words, words, 'Невідкладнодокументовано'),
        cells('y', long, '', ''),
      ],
    });
    const lines = await readLines(pdf, 1);
    expect(lines.map((line) => line.words)).toContain('Невідкладнодокументовано');
    expect(lineOf(lines, 'Невідкладно').x).toBeLessThan(595 - 51 - 130);
  });
});

it('sets a guide that is read from right to left at the right', async () => {
  const pdf = await setAndRead({
    ...root(
      section('papers', 'אבג', paragraph('שלום עולם'), {
        type: 'list',
        ordered: true,
        start: 1,
        children: [{ type: 'listItem', checked: null, children: [paragraph('One')] }],
      }),
    ),
    lang: 'he',
    dir: 'rtl',
  });
  const lines = await readLines(pdf, 1);
  expect(lineOf(lines, 'One').x).toBeGreaterThan(450);
  expect(lines.find(({ words: w, size }) => w === '1' && size === 21)?.x).toBeGreaterThan(520);
});
