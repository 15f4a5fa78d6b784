import { beforeAll, describe, expect, it } from 'vitest';
import { padToSheets, sidesOf } from '../../src/pdf/worker/imposition/signature';
import { typeset } from '../../src/pdf/worker/typeset';
import { longGuide } from '../samples/long-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf, paragraph, root, section } from '../samples/samples';
import { readRaw } from '../support/pdf-raw';
import { fonts, readLines, readPdf } from '../support/pdf-read';
import { type Piece, readPages } from '../support/pdf-unfold';

const mm = 72 / 25.4;
const format = { format: 'booklet', paper: 'a4' } as const;

/** Leafs through printed and folded sheets: in from the outermost, and out again. */
function leaf(sides: ReturnType<typeof sidesOf>): number[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => sides.slice(2 * i, 2 * i + 2));
  const inwards = sheets.flatMap(([front, back]) => [front?.right ?? -1, back?.left ?? -1]);
  const outwards = sheets
    .toReversed()
    .flatMap(([front, back]) => [back?.right ?? -1, front?.left ?? -1]);
  return [...inwards, ...outwards];
}

describe('the sides of a folded booklet', () => {
  it('are as a person folds them, whatever its length', () => {
    for (let pages = 4; pages <= 120; pages += 4) {
      const sides = sidesOf(pages);
      expect(sides).toHaveLength(pages / 2);
      expect(leaf(sides)).toEqual(Array.from({ length: pages }, (_, i) => i));
      for (const { left, right } of sides) expect(left + right).toBe(pages - 1);
    }
    expect(sidesOf(8).map(({ left, right }) => [left + 1, right + 1])).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it('are moved towards the fold, the more the further in, alike on both sides of a sheet', () => {
    const creeps = sidesOf(40).map(({ creep }) => creep);
    expect(creeps.slice(0, 2)).toEqual([0, 0]);
    for (let side = 2; side < creeps.length; side += 2) {
      expect(creeps[side]).toBe(creeps[side + 1]);
      expect(creeps[side]).toBeGreaterThan(creeps[side - 1] ?? 0);
    }
  });

  it('are filled up to whole sheets', () => {
    expect([1, 4, 5, 8, 9].map(padToSheets)).toEqual([4, 4, 8, 8, 12]);
  });
});

describe('a printed booklet', () => {
  let bytes: ArrayBuffer;
  let pages: Piece[][];
  beforeAll(async () => {
    ({ bytes } = await typeset(jobOf(longGuide('en', 3), format), fonts));
    pages = await readPages(await readPdf(bytes), format);
  });

  it('is on landscape sheets, a multiple of four pages, and ends with how to fold it', async () => {
    const pdf = await readPdf(bytes);
    for (let side = 1; side <= pdf.numPages; side += 1) {
      const [, , width = 0, height = 0] = (await pdf.getPage(side)).view;
      expect(width).toBeCloseTo(841.89, 3);
      expect(height).toBeCloseTo(595.28, 3);
    }
    expect(pages.length % 4).toBe(0);
    expect(pages.length).toBe(2 * pdf.numPages);
    const words = pages.map((page) => page.map((piece) => piece.words).join(''));
    expect(words.at(-1)).toContain('To fold');
    const used = words.slice(0, -1).findLastIndex((page) => page !== '') + 1;
    expect(pages.length - used).toBeLessThanOrEqual(4);
    expect(words[used - 1]).toContain(`Page ${used} of ${used}`);
  });

  it('keeps 12 mm and more free at the fold, and moves inner pages towards it', async () => {
    const pdf = await readPdf(bytes);
    const fold = 841.89 / 2;
    const starts: number[] = [];
    for (let side = 1; side <= pdf.numPages; side += 1) {
      const { items } = await (await pdf.getPage(side)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || !item.str.trim()) continue;
        const [x, end] = [item.transform[4], item.transform[4] + item.width];
        expect(end < fold - 12 * mm || x > fold + 12 * mm, item.str).toBe(true);
      }
      const feet = (await readLines(pdf, side)).filter(({ y, x }) => y < 40 && x > fold);
      if (side % 2 === 1 && feet[0]) starts.push(feet[0].x);
    }
    expect(starts.length).toBeGreaterThan(2);
    for (let sheet = 1; sheet < starts.length; sheet += 1) {
      expect((starts[sheet - 1] ?? 0) - (starts[sheet] ?? 0)).toBeCloseTo(0.3, 2);
    }
  });

  it('asks to be printed on both sides, over the short edge, and not to be shrunk', () => {
    const raw = readRaw(bytes);
    const catalog = raw.dict(raw.trailer.Root);
    expect(raw.dict(catalog.ViewerPreferences)).toEqual({
      DisplayDocTitle: true,
      Duplex: { name: 'DuplexFlipShortEdge' },
      PrintScaling: { name: 'None' },
    });
  });

  it('of one page is one sheet', async () => {
    const tree = root(section('papers', 'Papers', paragraph('One.')));
    const { pages } = await typeset(jobOf(tree, { format: 'booklet', paper: 'letter' }), fonts);
    expect(pages).toBe(2);
  });
});

it('has test sheets whose numbers follow each other when they are folded', async () => {
  const { bytes } = await typeset({ ...jobOf(richTree, format), isTestSheet: true }, fonts);
  const sheets = await readPages(await readPdf(bytes), format);
  const numbers = sheets.map((page) =>
    page.filter(({ size }) => size > 100).map(({ words }) => words),
  );
  expect(numbers).toEqual(Array.from({ length: 8 }, (_, i) => [String(i + 1)]));
  for (const page of sheets) expect(page.map(({ words }) => words)).toContain('Fold here');
  expect(sheets.flat().some(({ words }) => words.includes('The paper moves'))).toBe(false);
});
