import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/content/read/read-locale';
import type { Extent } from '../../src/extent';
import type { Format } from '../../src/formats';
import { type Cells, columns } from '../../src/print-run/columns';
import { decodeText } from '../../src/print-run/decode-text';
import { groupRows } from '../../src/print-run/group-rows';
import { mostRows, readCsv, type Table } from '../../src/print-run/read-csv';
import { type Row, readRow } from '../../src/print-run/row';
import { makeVocabulary } from '../../src/print-run/vocabulary';
import { writeReport, writeRows } from '../../src/print-run/write-csv';

const words = (tag: string) => readWords('.', tag);
const vocabulary = makeVocabulary(['en', 'uk'].map((tag) => ({ tag, words: words(tag) })));
const read = (text: string) => readCsv(text, vocabulary);
const cellsOf = (table: Table) => ('rows' in table ? table.rows.map(({ cells }) => cells) : table);
const utf8 = (text: string) => new TextEncoder().encode(text);
const head = columns.join(',');
const colombian = {
  locale: 'en',
  nationality: 'CO',
  unit: 'afu',
  contract: 'signed',
  edition: 'a4',
  copies: '30',
};

/** Windows-1251, as a Ukrainian spreadsheet writes it. */
function windows1251(text: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? 63);
}

describe('a CSV file', () => {
  test.each([
    ['commas', `${head}\nen,CO,afu,signed,a4,30\n`],
    ['semicolons', `${head.replaceAll(',', ';')}\r\nen;CO;afu;signed;a4;30\r\n`],
    ['tabs', `${head.replaceAll(',', '\t')}\nen\tCO\tafu\tsigned\ta4\t30`],
    ["Excel's sep= line", `sep=;\r\n${head.replaceAll(',', ';')}\r\nen;CO;afu;signed;a4;30`],
    ['a mark and a sep= line', `\ufeffsep=;\n${head.replaceAll(',', ';')}\nen;CO;afu;signed;a4;30`],
    ['no headings', 'en,CO,afu,signed,a4,30'],
    [
      'other order and case',
      'COPIES,Unit,contract,edition,locale,nationality\n30,AFU,signed,a4,EN,co',
    ],
    ['empty lines', `\n${head}\n\n,,,,,\nen,CO,afu,signed,a4,30\n\n`],
    [
      'words in place of codes',
      `Language,Citizenship,Unit,Contract,Format,Number\nEnglish,Colombia,Armed Forces brigade,Signed,Usual print,30`,
    ],
  ])('with %s gives its rows', (_, text) => {
    expect(cellsOf(read(text))).toEqual([colombian]);
  });

  test('in Windows-1251 with Ukrainian headings and words gives its rows', () => {
    const text =
      'Мова;Громадянство;Підрозділ;Контракт;Видання;Кількість примірників\r\n' +
      'Українська;Грузія;Національна гвардія;Підписаний;Великий шрифт;5\r\n';
    const known = (key: string) => words('uk')[key] ?? '';
    const exact = text
      .replace('Національна гвардія', known('answer.unit.guard'))
      .replace('Підписаний', known('answer.contract.signed'))
      .replace('Підрозділ', known('field.unit'));
    const decoded = decodeText(windows1251(exact));
    if (!('text' in decoded)) throw new Error(decoded.refused);
    expect(cellsOf(read(decoded.text))).toEqual([
      {
        locale: 'uk',
        nationality: 'GE',
        unit: 'guard',
        contract: 'signed',
        edition: 'large',
        copies: '5',
      },
    ]);
  });

  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${head}`)],
    [
      'UTF-16 as Excel writes it',
      Uint8Array.from([
        255,
        254,
        ...new Uint8Array(new Uint16Array(Array.from(head, (l) => l.charCodeAt(0))).buffer),
      ]),
    ],
  ])('in %s is read as text', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: expect.stringContaining(head) });
  });

  test('is parted by the sign between its heads, whatever stands in its cells', () => {
    const table = read('locale,unit\nen;CO;afu;signed\n');
    expect('rows' in table && table.rows[0]?.cells).toEqual({ locale: 'en;CO;afu;signed' });
  });

  test('keeps a line break within quotation marks in its cell, and counts rows as a spreadsheet does', () => {
    const table = read(`${head}\nen,"C\nO",afu,signed,a4,1\nen,CO,afu,signed,a4,2`);
    expect('rows' in table && table.rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(cellsOf(table)).toMatchObject([{ nationality: 'CO' }, { nationality: 'CO' }]);
  });

  test('may have further fields, days as a spreadsheet rewrites them, and columns of its own', () => {
    const table = read(
      'locale,passport,contractStart,problem,today,phone\nuk,expired,1.2.2026,"unpaid; wounded",2026-12-01,7',
    );
    expect(table).toMatchObject({ unknownHeads: ['phone'] });
    expect(cellsOf(table)).toEqual([
      {
        locale: 'uk',
        passport: 'expired',
        contractStart: '2026-02-01',
        problem: 'unpaid,wounded',
        today: '2026-12-01',
      },
    ]);
  });

  test.each([
    ['', { refused: 'empty' }],
    ['\n , ,\n', { refused: 'empty' }],
    [head, { refused: 'no-rows', row: 1 }],
    ['name,rank\nA,B', { refused: 'no-heads', row: 1 }],
    [`${head}\nen,"CO,afu\nen,CO`, { refused: 'quote', row: 2 }],
    [`${head}\n${'en,CO,afu,signed,a4,1\n'.repeat(100_000)}`, { refused: 'too-many' }],
  ])('that is no list is refused with its reason and place (%#)', (text, refusal) => {
    expect(read(text)).toMatchObject(refusal);
  });

  test('of a thousand rows is the longest that is taken', () => {
    expect(read(`${head}\n${'en,CO,afu,signed,a4,1\n'.repeat(mostRows)}`)).toHaveProperty('rows');
  });

  test.each([
    ['picture', '\x89PNG\r\n\x1a\n'],
    ['picture', '\xff\xd8\xff\xe0'],
    ['picture', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['workbook', 'PK\x03\x04'],
    ['workbook', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['document', '%PDF-1.7'],
    ['not-text', 'abc\0def'],
    ['empty', ' \r\n'],
  ])('that is a %s is refused by its bytes, whatever its name says', (refused, letters) => {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ refused });
  });

  test('that is too large is not even read', () => {
    expect(decodeText(new Uint8Array(9_000_000))).toEqual({ refused: 'too-large' });
  });
});

describe('a row', () => {
  const available = ['en', 'uk'];

  test('is read in full', () => {
    expect(readRow(colombian, available)).toEqual({
      row: {
        locale: 'en',
        answers: { nationality: 'CO', unit: 'afu', contract: 'signed' },
        format: 'a4',
        extent: 'core',
        copies: 30,
      },
    });
  });

  test('needs a language and nothing else', () => {
    expect(readRow({ locale: 'uk' }, available)).toEqual({
      row: { locale: 'uk', answers: {}, format: 'a4', extent: 'core', copies: 1 },
    });
    expect(readRow({ unit: 'afu' }, available)).toEqual({
      faults: [{ column: 'locale', value: '', problem: 'missing' }],
    });
  });

  test('names every cell that is wrong, and how', () => {
    const cells = {
      locale: 'es',
      nationality: 'Atlantis',
      unit: 'navy',
      contract: '=1+1',
      contractStart: '2026-02-30',
      edition: 'poster',
      copies: '2.5',
      today: '1999-01-01',
    };
    expect(readRow(cells, available)).toEqual({
      faults: [
        ['locale', 'not-available'],
        ['nationality', 'unknown'],
        ['unit', 'unknown'],
        ['contract', 'formula'],
        ['contractStart', 'day'],
        ['edition', 'unknown'],
        ['copies', 'copies'],
        ['today', 'day'],
      ].map(([column, problem]) => ({
        column,
        problem,
        value: cells[column as keyof typeof cells],
      })),
    });
    expect(readRow({ locale: 'xx1' }, available)).toMatchObject({
      faults: [{ problem: 'unknown' }],
    });
  });

  test.each([
    ['Length', 'Whole guide', 'whole'],
    ['Обсяг', 'Повний путівник', 'whole'],
    ['extent', 'Short guide', 'core'],
    ['sections', '"Leave; citizenship"', ['citizenship', 'leave']],
  ])('says under %s how much of the guide is wanted: %s', (column, cell, extent) => {
    const [cells = {}] = cellsOf(read(`locale,${column}\nen,${cell}\n`)) as Cells[];
    expect(readRow(cells, available)).toMatchObject({ row: { extent } });
  });

  test('with a section that is none is refused, not made longer or shorter', () => {
    expect(readRow({ locale: 'en', extent: 'leave,all' }, available)).toEqual({
      faults: [{ column: 'extent', value: 'leave,all', problem: 'unknown' }],
    });
  });

  test.each(['0', '-1', '10000', '1e3', 'ten'])('cannot have %s copies', (copies) => {
    expect(readRow({ locale: 'en', copies }, available)).toHaveProperty('faults');
  });
});

describe('rows that are the same guide', () => {
  const row = (
    copies: number,
    problem: ('unpaid' | 'wounded')[],
    format: Format = 'a4',
    extent: Extent = 'core',
  ): Row => ({
    locale: 'en',
    answers: { unit: 'afu', problem },
    format,
    extent,
    copies,
  });

  test('are found whatever their copies and the order of what is said', () => {
    const rows = [
      row(1, ['unpaid', 'wounded']),
      undefined,
      row(9, ['wounded', 'unpaid']),
      row(1, ['unpaid', 'wounded'], 'large'),
    ];
    expect(groupRows(rows).map(({ rows: own }) => own)).toEqual([[0, 2], [3]]);
  });

  test('are another guide when more of it is wished, but a card is the same card', () => {
    const rowsOf = (format: Format) =>
      (['core', 'whole', ['leave'], ['leave'], 'core'] as const).map((extent) =>
        row(1, ['unpaid'], format, extent),
      );
    const placesOf = (format: Format) => groupRows(rowsOf(format)).map(({ rows: own }) => own);
    expect(placesOf('a4')).toEqual([[0, 4], [1], [2, 3]]);
    expect(placesOf('card')).toEqual([[0, 1, 2, 3, 4]]);
  });
});

describe('a saved file', () => {
  test('is opened again as it was', () => {
    const rows = [colombian, { locale: 'uk', passport: 'lost', copies: '2' }];
    expect(cellsOf(read(writeRows(rows)))).toEqual(rows);
    expect(writeRows([colombian]).split('\r\n')[0]).toBe(head);
  });

  test('holds no formula that a spreadsheet would follow', () => {
    const bad = { locale: '=HYPERLINK("x")', unit: '+1', contract: '-1', nationality: '@a' };
    const written = writeReport([{ cells: bad, happened: '=cmd' }], 'what happened');
    expect(written.startsWith('\ufeff')).toBe(true);
    for (const cell of written.split('\r\n')[1]?.split(',') ?? [])
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@-]/);
  });
});

test('the sample run of the README is opened with no fault, in languages and formats that have landed', () => {
  const table = read(readFileSync('docs/sample-run.csv', 'utf8'));
  if (!('rows' in table)) throw new Error(table.refused);
  for (const { cells } of table.rows) expect(readRow(cells, ['en', 'uk'])).toHaveProperty('row');
  expect(table).toMatchObject({ unknownHeads: [], rows: { length: 4 } });
});

test('a list takes for a country what the question takes, and not what two are called', () => {
  const called = { RU: 'рф|россия', CD: 'congo|drc', CG: 'congo' };
  const knowing = makeVocabulary([{ tag: 'en', words: words('en') }], called);
  expect(
    ['РФ', 'DRC', 'Россия', 'CO', 'Colombia'].map((one) => knowing.value('nationality', one)),
  ).toEqual(['RU', 'CD', 'RU', 'CO', 'CO']);
  expect(knowing.value('nationality', 'Congo')).toBe('Congo');
});
