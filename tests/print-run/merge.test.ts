import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { typeset } from '../../src/pdf/worker/typeset';
import { makeMerger } from '../../src/print-run/merge/merge';
import { mergePdf } from '../../src/print-run/merge/merge-pdf';
import { mapRefs, readDict, refsIn, writeDict } from '../../src/print-run/merge/read-dict';
import { openFile } from '../../src/print-run/merge/read-file';
import { readPdf, squeeze } from '../e2e/read-pdf';
import { heading, jobOf, loadFonts, paragraph, root, section } from '../samples/samples';

let one: Uint8Array;
let two: Uint8Array;
const fonts = loadFonts();
const fill = (word: string, times: number) =>
  Array.from({ length: times }, () => paragraph(`${word} `.repeat(60)));

beforeAll(async () => {
  const make = async (...blocks: Parameters<typeof section>[2][]) =>
    new Uint8Array((await typeset(jobOf(root(section('stay', 'Stay', ...blocks))), fonts)).bytes);
  one = await make(paragraph('Only words (7 0 R) here, й ї ґ.'));
  two = await make(heading('Long'), ...fill('twofold', 9));
});

const wishes = { title: 'Друк (1)', day: '2026-11-27', turn: 'long' } as const;

let last = 0;
const row = (copies: number, title: string) => {
  last += 1;
  return { row: last, copies, title, isBackTurned: false };
};

function merge(work: (pdf: ReturnType<typeof mergePdf>) => void): Uint8Array {
  last = 0;
  const pieces: Uint8Array[] = [];
  work(mergePdf(wishes, (piece) => pieces.push(piece)));
  return Buffer.concat(pieces);
}

/** What each page says, by another engine than the one that wrote it. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  return pages;
}

describe('one file for the printer', () => {
  test('holds every copy in order, each on its own sheets', async () => {
    const places: unknown[] = [];
    const bytes = merge((pdf) => {
      places.push(
        pdf.place(0, one, row(2, 'Row 1')),
        pdf.place(1, two, row(1, 'Рядок 2')),
        pdf.place(0, undefined, row(1, 'Row 3')),
      );
      pdf.placeFirst(one, 'Index', { isBackTurned: false });
      pdf.end();
    });
    const [a = ''] = await pagesOf(one);
    const b = await pagesOf(two);
    expect(b.length).toBe(2);
    expect(await pagesOf(bytes)).toEqual([a, '', a, '', a, '', ...b, a, '']);
    expect(places).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
    ]);
  });

  test('names its rows in the outline, says how sheets are turned, and nothing of who made it', async () => {
    const bytes = merge((pdf) => {
      pdf.place(0, one, row(1, 'Рядок 1'));
      pdf.end();
    });
    const { info, outline } = await readPdf(bytes);
    expect(outline).toEqual(['Рядок 1']);
    expect(info).toMatchObject({
      Title: 'Друк (1)',
      Creator: 'Putivnyk',
      Producer: 'Putivnyk',
      CreationDate: 'D:20261127000000Z',
    });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Duplex /DuplexFlipLongEdge');
  });

  test('takes each guide in once, however many copies there are', () => {
    const size = (copies: number) =>
      merge((pdf) => {
        pdf.place(0, two, row(copies, 'Row'));
        pdf.end();
      }).length;
    expect(size(1)).toBeLessThan(two.length * 1.2);
    expect((size(101) - size(1)) / 100).toBeLessThan(1000);
  });

  test('has the same bytes when it is made again', () => {
    const make = () =>
      merge((pdf) => {
        pdf.place(0, one, row(2, 'Row 1'));
        pdf.place(1, two, row(1, 'Row 2'));
        pdf.end();
      });
    expect(Buffer.compare(Buffer.from(make()), Buffer.from(make()))).toBe(0);
  });

  test('is not made of what is no file of ours', () => {
    expect(() => openFile(new TextEncoder().encode('%PDF-1.4 …'))).toThrow('does not end as ours');
    expect(() => merge((pdf) => pdf.place(0, undefined, row(1, '')))).toThrow('has not come');
  });
});

describe('a dictionary', () => {
  test('is read and written as it was', () => {
    const text =
      '<</Type /Page /Kids [1 0 R <</A (b\\) >>)>>] /Box [0 0 1.5 -2] /Up 12 0 R /Hex <0aFF> /N true>>';
    const entries = readDict(text);
    expect(Object.fromEntries(entries)).toEqual({
      Type: '/Page',
      Kids: '[1 0 R <</A (b\\) >>)>>]',
      Box: '[0 0 1.5 -2]',
      Up: '12 0 R',
      Hex: '<0aFF>',
      N: 'true',
    });
    expect(Object.fromEntries(readDict(writeDict(entries)))).toEqual(Object.fromEntries(entries));
  });

  test('is renumbered in its references, and never in its words', () => {
    const text = '<</A 1 0 R /B (1 0 R \\( 2 0 R) /C [3 0 R 4 0 R]/D 5 0 R>>';
    expect(refsIn(text)).toEqual([1, 3, 4, 5]);
    expect(mapRefs(text, (n) => n + 10)).toBe(
      '<</A 11 0 R /B (1 0 R \\( 2 0 R) /C [13 0 R 14 0 R]/D 15 0 R>>',
    );
  });
});

describe('an archive', () => {
  const make = () => {
    const merger = makeMerger();
    const pieces = [
      merger({ type: 'open', output: 'zip', title: '', day: '2026-11-27', turn: 'long' }),
      merger({
        type: 'place',
        guide: 0,
        bytes: one.slice().buffer,
        row: 1,
        format: 'a4',
        copies: 3,
        title: '',
        name: '001-en-a4.pdf',
      }),
      merger({
        type: 'place',
        guide: 0,
        row: 2,
        format: 'a4',
        copies: 1,
        title: '',
        name: '001-en-a4.pdf',
      }),
      merger({ type: 'close', index: two.slice().buffer, title: '' }),
    ];
    return Buffer.concat(pieces.map(({ piece }) => piece));
  };

  test('holds each guide once, as it was typeset, and the index first in any list', () => {
    const files = unzipSync(make());
    expect(Object.keys(files).sort()).toEqual(['000-index.pdf', '001-en-a4.pdf']);
    expect(Buffer.compare(Buffer.from(files['001-en-a4.pdf'] ?? []), Buffer.from(one))).toBe(0);
    expect(strFromU8(files['000-index.pdf']?.subarray(0, 5) ?? new Uint8Array())).toBe('%PDF-');
  });

  test('has the same bytes when it is made again, with the day of the run on every file', () => {
    const [a, b] = [make(), make()];
    expect(Buffer.compare(a, b)).toBe(0);
    const packedDay = a.readUInt16LE(12);
    expect([1980 + (packedDay >> 9), (packedDay >> 5) & 15, packedDay & 31]).toEqual([
      2026, 11, 27,
    ]);
  });

  test('cannot be filled before it is opened', () => {
    expect(() => makeMerger()({ type: 'close', index: new ArrayBuffer(0), title: '' })).toThrow(
      'not opened',
    );
  });
});
