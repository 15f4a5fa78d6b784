import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/content/read/read-locale';
import { formats } from '../../src/formats';
import { translator } from '../../src/i18n';
import { makeJob } from '../../src/pdf/make-job';
import { typeset } from '../../src/pdf/worker/typeset';
import { type IndexRow, writeIndex } from '../../src/print-run/index-sheet';
import { availablePresets, presetRows } from '../../src/print-run/presets';
import { printing, turnOf } from '../../src/print-run/printing';
import { readRow } from '../../src/print-run/row';
import { readPdf, squeeze } from '../e2e/read-pdf';
import { loadFonts } from '../samples/samples';

const words = readWords('.', 'en');
const t = translator(words, words);
const made = (from: number, to: number, file: string) =>
  ({ kind: 'made', pages: 3, file, place: { from, to } }) as const;
const rows: IndexRow[] = [
  {
    number: 1,
    whom: 'Colombia',
    language: 'English',
    format: 'a4',
    extent: 'core',
    copies: 2,
    result: made(1, 8, '001-en-a4.pdf'),
  },
  {
    number: 2,
    whom: 'Georgia',
    language: 'Ukrainian',
    format: 'large',
    extent: 'core',
    copies: 1,
    result: made(9, 12, '002-uk-large.pdf'),
  },
  {
    number: 4,
    whom: '',
    language: '',
    format: 'a4',
    extent: 'core',
    copies: 0,
    result: { kind: 'failed', reason: { cause: 'write', detail: '' } },
    reason: 'Nothing is written here.',
  },
];
const frame = {
  t,
  lang: 'en',
  dir: 'ltr',
  day: '27 November 2026',
  sheets: 1,
  turn: 'long',
} as const;

describe('an index sheet', () => {
  test('says how to print the one file and on which of its pages each row stands', () => {
    const text = JSON.stringify(writeIndex(rows, { ...frame, output: 'pdf' }));
    // Two pages of index lie before the first row.
    for (const part of [
      '3–10',
      '11–14',
      t('print-run.index.how.pdf'),
      t('print-run.index.on-pages', { pages: '11–14' }),
      t('print-run.index.turn.long'),
      'Row 4. Nothing is written here.',
    ])
      expect(text).toContain(part);
    expect(text).toContain(
      t('print-run.index.lead', { rows: 2, copies: 3, sheets: 6, day: frame.day }),
    );
    expect(text).not.toContain('001-en');
  });

  test('names the files of an archive', () => {
    const text = JSON.stringify(writeIndex(rows, { ...frame, output: 'zip' }));
    expect(text).toContain('002-uk-large.pdf');
    expect(text).not.toContain('11–14');
    expect(text).not.toContain(t('print-run.index.number'));
  });

  test('names the file of each way of printing, with the pages in it', () => {
    const files: Record<string, string> = {
      '001-en-a4.pdf': '1-sheets.pdf',
      '002-uk-large.pdf': '1-sheets.pdf',
    };
    const placed = rows.map((row) =>
      row.result.kind === 'made'
        ? { ...row, result: { ...row.result, file: files[row.result.file] ?? '' } }
        : row,
    );
    const text = JSON.stringify(writeIndex(placed, { ...frame, output: 'groups' }));
    // The index lies beside these files, and moves none of their pages.
    for (const part of ['"#', '3–10']) expect(text).not.toContain(part);
    for (const part of ['1-sheets.pdf', ': 1–8', ': 9–12', t('print-run.index.number')])
      expect(text).toContain(part);
  });

  test('says that booklets are turned as the whole file is', () => {
    const booklet = rows.slice(0, 1).map((row) => ({ ...row, format: 'booklet' as const }));
    const says = (turn: 'long' | 'short', output: 'pdf' | 'zip') =>
      JSON.stringify(writeIndex(booklet, { ...frame, turn, output }));
    expect(says('long', 'pdf')).toContain(t('print-run.index.turn.long'));
    expect(says('short', 'pdf')).toContain(t('print-run.index.turn.short'));
    expect(says('long', 'zip')).toContain(t('print-run.index.turn.short'));
  });

  test('is typeset like a guide, with no list of contents', async () => {
    const tree = writeIndex(rows, { ...frame, output: 'pdf' });
    const printFormat = { format: 'a4', paper: 'a4' } as const;
    const job = makeJob(tree, {
      t,
      words,
      code: '',
      today: '2026-11-27',
      printFormat,
    });
    const { bytes, pages } = await typeset(job, loadFonts());
    const { text } = await readPdf(new Uint8Array(bytes));
    expect(pages).toBe(1);
    for (const part of ['Colombia', '3–10', t('print-run.index.private')])
      expect(text).toContain(squeeze(part));
    expect(text).not.toContain(t('pdf.contents'));
  });

  test('has words for every format that has landed', () => {
    for (const format of formats) {
      expect(t(`format.${format}`)).not.toBe('');
      expect(t(`print-run.index.turn.${printing[format].turn}`)).not.toBe('');
      expect(t(`print-run.index.staple.${printing[format].staple}`)).not.toBe('');
    }
    expect(turnOf(['a4', 'large', 'a4'])).toBe('long');
    expect(turnOf(['booklet', 'booklet'])).toBe('short');
    // One setting of the printer for the whole file: the backs of booklets are turned instead.
    expect(turnOf(['booklet', 'a4'])).toBe('long');
    expect(turnOf([])).toBe('long');
  });
});

describe('a common run', () => {
  test('has a row for every language, each of which can be made', () => {
    for (const name of availablePresets) {
      const made = presetRows(name, ['en', 'uk']);
      expect(made.map(({ locale }) => locale)).toEqual(['en', 'uk']);
      for (const cells of made) expect(readRow(cells, ['en', 'uk'])).toHaveProperty('row');
      expect(t(`print-run.preset.${name}`)).not.toBe('');
    }
    expect(availablePresets).toContain('signed');
  });
});
