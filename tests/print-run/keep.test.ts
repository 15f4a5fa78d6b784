import { expect, test } from 'vitest';
import { type KeptRun, readKept } from '../../src/print-run/read-kept';

const run: KeptRun = {
  rows: [{ locale: 'en', nationality: 'CO', copies: '2' }, {}],
  output: 'zip',
  paper: 'letter',
  qr: 'none',
  day: '2026-11-27',
  codes: 'EN-1 UK-1',
};

test('a run that was kept is read as it was', () => {
  expect(readKept(structuredClone(run))).toEqual(run);
});

test.each([
  ['nothing', undefined],
  ['a text', 'run'],
  ['an empty object', {}],
  ['a list', [run]],
  ['a day that is none', { ...run, day: 'nonsense' }],
  ['a day that does not exist', { ...run, day: '2026-02-30' }],
  ['another output', { ...run, output: 'html' }],
  ['another paper', { ...run, paper: 'a5' }],
  ['another square code', { ...run, qr: true }],
  ['no codes', { ...run, codes: undefined }],
  ['no rows', { ...run, rows: [] }],
  ['rows that are no list', { ...run, rows: { 0: run.rows[0] } }],
  ['a row that is none', { ...run, rows: [null] }],
  ['a cell that is no text', { ...run, rows: [{ copies: 2 }] }],
  ['a column that does not exist', { ...run, rows: [{ rank: 'major' }] }],
])('%s is no run', (_, kept) => {
  expect(readKept(kept)).toBeUndefined();
});
