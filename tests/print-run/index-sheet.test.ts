import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/content/read/read-locale';
import { formats } from '../../src/formats';
import { translator } from '../../src/i18n';
import { makeJob } from '../../src/pdf/make-job';
import { typeset } from '../../src/pdf/worker/typeset';
import { type IndexRow, writeIndex } from '../../src/print-run/index-sheet';
import { availablePresets, presetRows } from '../../src/print-run/presets';
import { commonTurn, printing } from '../../src/print-run/printing';
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
const frame = { t, lang: 'en', dir: 'ltr', day: '27 November 2026', sheets: 1 } as const;

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
    expect(commonTurn(['a4', 'large', 'a4'])).toBe('long');
    expect(commonTurn([])).toBeUndefined();
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
