import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Format } from '../../src/formats';
import { panelIds } from '../../src/guide/tree/panel-ids';
import { typeset } from '../../src/pdf/worker/typeset';
import { makeMerger } from '../../src/print-run/merge/merge';
import type { MergeQuestion, Output, PlaceQuestion } from '../../src/print-run/merge/messages';
import { drawRowNumber } from '../../src/print-run/merge/row-number';
import { printing, type Turn } from '../../src/print-run/printing';
import { jobOf, loadFonts, paragraph, root, section, text } from '../samples/samples';

const fonts = loadFonts();
const long = Array.from({ length: 9 }, () => paragraph('words '.repeat(60)));
const files = {} as Record<Format, Uint8Array>;
let index: Uint8Array;

beforeAll(async () => {
  const make = async (format: Format, tree = root(section('stay', 'Stay', ...long))) =>
    new Uint8Array((await typeset({ ...jobOf(tree), format }, fonts)).bytes);
  files.a4 = await make('a4');
  files.booklet = await make('booklet');
  const panels = panelIds.map((id) => section(id, id, paragraph('Short.')));
  files.card = await make('card', root(...panels));
  const toRow = { type: 'link', url: '#row-2', children: [text('3–4')] } as const;
  index = await make(
    'a4',
    root(section('stay', 'Index', paragraph({ ...toRow, children: [...toRow.children] }))),
  );
});

const place = (guide: number, format: Format, copies = 1): PlaceQuestion => ({
  ...{ type: 'place', guide, row: guide + 1, format, copies, title: `Row ${guide + 1}` },
  bytes: files[format].slice().buffer,
  name: `${guide}.pdf`,
});

function merge(output: Output, turn: Turn, ...rows: PlaceQuestion[]) {
  const merger = makeMerger();
  const questions: MergeQuestion[] = [
    { type: 'open', output, title: 'Run', day: '2026-11-27', turn },
    ...rows,
    { type: 'close', index: index.slice().buffer, title: 'Index' },
  ];
  const answers = questions.map(merger);
  return {
    bytes: new Uint8Array(Buffer.concat(answers.map(({ piece }) => piece))),
    places: answers.map(({ pages }) => pages).filter(Boolean),
  };
}

async function open(bytes: Uint8Array | undefined) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({ data: new Uint8Array(bytes ?? []), verbosity: 0 }).promise;
}

/** Whether the first words of each page stand upright, or none are on it; and whether a number is drawn under it. */
async function sidesOf(bytes: Uint8Array | undefined) {
  const pdf = await open(bytes);
  const sides: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const items = (await page.getTextContent()).items.flatMap((one) =>
      'str' in one && one.str.trim() ? [one] : [],
    );
    const [scale] = items[0]?.transform ?? [0];
    const { fnArray, argsArray } = await page.getOperatorList();
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const isGrey = fnArray.some(
      (fn, i) => fn === OPS.setStrokeRGBColor && `${argsArray[i]}` === '#333333',
    );
    sides.push(`${scale > 0 ? 'up' : scale < 0 ? 'turned' : 'blank'}${isGrey ? ' №' : ''}`);
  }
  return sides;
}

describe('one file for all ways of printing', () => {
  test('turns the backs of booklets, and numbers every copy', async () => {
    const { bytes } = merge(
      'pdf',
      'long',
      place(0, 'a4', 2),
      place(1, 'booklet'),
      place(2, 'card'),
    );
    const a4 = (await open(files.a4)).numPages;
    const booklet = (await open(files.booklet)).numPages;
    expect(a4).toBe(2);
    expect(await sidesOf(bytes)).toEqual([
      ...['up', 'blank'],
      ...['up №', 'up №', 'up №', 'up №'],
      ...Array.from({ length: booklet }, (_, i) => (i % 2 === 0 ? 'up №' : 'turned №')),
      ...['up', 'blank №'],
    ]);
  });

  test('leaves booklets as they are where there is nothing else', async () => {
    const { bytes } = merge('pdf', 'short', place(0, 'booklet'));
    const sides = await sidesOf(bytes);
    expect(sides.slice(2).every((side) => side === 'up №')).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DuplexFlipShortEdge');
  });

  test('can be followed from its index sheet to a row', async () => {
    const pdf = await open(merge('pdf', 'long', place(0, 'a4'), place(1, 'a4')).bytes);
    const [link] = await (await pdf.getPage(1)).getAnnotations();
    expect(link?.dest).toBe('row-2');
    const [page] = (await pdf.getDestination('row-2')) ?? [];
    // Two sides of index, two of the first row.
    expect(await pdf.getPageIndex(page)).toBe(4);
    expect(await (await pdf.getPage(3)).getAnnotations()).toEqual([]);
  });
});

test('an archive for a print shop has one file for each way of printing, each with its own edge', async () => {
  const { bytes, places } = merge(
    'groups',
    'long',
    place(0, 'a4'),
    place(3, 'a4'),
    place(1, 'booklet'),
    place(2, 'card', 3),
  );
  const archive = unzipSync(bytes);
  expect(Object.keys(archive)).toEqual([
    '1-sheets.pdf',
    '2-booklets.pdf',
    '3-cards.pdf',
    '000-index.pdf',
  ]);
  const edges = Object.values(archive).map(
    (file) => /DuplexFlip(\w+)Edge/.exec(Buffer.from(file).toString('latin1'))?.[1],
  );
  expect(edges).toEqual(['Long', 'Short', 'Long', undefined]);
  expect(await sidesOf(archive['2-booklets.pdf'])).not.toContain('turned №');
  expect(await sidesOf(archive['3-cards.pdf'])).toEqual(Array(3).fill(['up', 'blank №']).flat());
  expect(places.slice(0, 2)).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
  ]);
  expect(places[2]).toMatchObject({ from: 1 });
});

test('every figure of a number has a shape of its own, inside of what printers can print', () => {
  const shapes = Array.from({ length: 10 }, (_, i) => drawRowNumber(i, printing.a4.number, 595));
  expect(new Set(shapes).size).toBe(10);
  for (const shape of shapes) expect(shape).not.toMatch(/cm\s+S/);
  for (const { number } of Object.values(printing)) expect(number.up).toBeGreaterThanOrEqual(12.5);
  // A page of a booklet has a number of its own.
  expect(drawRowNumber(12, printing.booklet.number, 842).match(/RG|G 0.6/g)).toHaveLength(2);
});
