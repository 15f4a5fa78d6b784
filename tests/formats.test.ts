import { describe, expect, it } from 'vitest';
import { formats, isFormat, isPaper, papers } from '../src/formats';
import type { TableCell } from '../src/guide/tree/nodes';
import { richTree } from './samples/rich-sample';
import { jobOf, paragraph, root, section, text } from './samples/samples';
import { type Line, readLines, readText, setAndRead } from './support/pdf-read';

describe('names', () => {
  it('of formats and papers are known, and nothing else is', () => {
    for (const format of formats) expect(isFormat(format)).toBe(true);
    for (const paper of papers) expect(isPaper(paper)).toBe(true);
    for (const word of ['', 'A4', 'toString', 'poster']) {
      expect(isFormat(word)).toBe(false);
      expect(isPaper(word)).toBe(false);
    }
  });
});

describe('large print', () => {
  it('is set anew on the same paper, with no letter below 11 points', async () => {
    const [usual, large] = await Promise.all(
      (['a4', 'large'] as const).map((format) => setAndRead(jobOf(richTree, { format }))),
    );
    const [, , width, height] = (await large?.getPage(1))?.view ?? [];
    expect(width).toBeCloseTo(595.28, 4);
    expect(height).toBeCloseTo(841.89, 4);
    expect(large?.numPages).toBeGreaterThan(1.5 * (usual?.numPages ?? 0));
    const lines: Line[] = [];
    for (let page = 1; page <= (large?.numPages ?? 0); page += 1) {
      if (large) lines.push(...(await readLines(large, page)));
    }
    const words = lines.filter((line) => !/^[,\d]+$/.test(line.words));
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    const sizes = lines.map(({ size }) => size);
    const most = sizes.toSorted(
      (a, b) => sizes.filter((s) => s === b).length - sizes.filter((s) => s === a).length,
    )[0];
    expect(most).toBe(17);
  });
});

// A card has no second page: what does not fit one of its panels is a fault, which tests/pdf/card holds.
it.each(formats.filter((format) => format !== 'card'))(
  'sets a row that is too high for a page in the format %s, and loses no word',
  async (format) => {
    const cell = (value: string): TableCell => ({ type: 'tableCell', children: [text(value)] });
    const words = 'word '.repeat(118);
    const rows = [
      ['Paper', 'Desk', 'Why', 'By when'],
      [`${words}first`, `${words}second`, `${words}third`, 'x'.repeat(30)],
    ];
    const pdf = await setAndRead(
      jobOf(
        root(
          section('papers', 'Papers', {
            type: 'table',
            children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
          }),
        ),
        { format },
      ),
    );
    const read = await readText(pdf);
    for (const last of ['first', 'second', 'third']) expect(read).toContain(last);
  },
);

it('sets a hundred and ten sources on four pages', async () => {
  const notes = Array.from({ length: 110 }, (_, i) => {
    const address = `desk.example.org/en/news/${1000 + i}/what-the-desk-says-of-the-new-rule-and-of-the-old-one`;
    const words =
      'A ministry, by a newspaper: what is known of the rule. Evidence: 12 December 2025. ';
    const link = { type: 'link', url: `https://${address}`, children: [text(address)] } as const;
    return {
      type: 'note',
      number: i + 1,
      children: [paragraph(words, { ...link, children: [...link.children] })],
    } as const;
  });
  const tree = root(
    section(
      'sources',
      'Sources',
      ...notes.map((note) => ({ ...note, children: [...note.children] })),
    ),
  );
  expect((await setAndRead(tree)).numPages).toBeLessThanOrEqual(4);
});

it('knows US Letter', async () => {
  const pdf = await setAndRead(jobOf(richTree, { paper: 'letter' }));
  for (let page = 1; page <= pdf.numPages; page += 1) {
    expect((await pdf.getPage(page)).view).toEqual([0, 0, 612, 792]);
  }
});
