import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { columns, furtherColumns } from '../../src/print-run/columns';
import { decodeText } from '../../src/print-run/decode-text';
import { readCsv } from '../../src/print-run/read-csv';
import { mostCopies, readRow } from '../../src/print-run/row';
import { makeVocabulary } from '../../src/print-run/vocabulary';
import { writeReport, writeRows } from '../../src/print-run/write-csv';
import { runsOf } from '../support/arbitrary';
import { realLanguages } from '../support/real-content';
import { kept } from './kept';
import { hostileText } from './tokens';

const vocabulary = makeVocabulary(realLanguages);
const locales = realLanguages.map(({ tag }) => tag);
const own = [...columns, ...furtherColumns, ',', ';', '\t', '|', '\n', '\r\n', '"', '""', 'sep=;\n']
  .concat(['en', 'uk', 'CO', 'stateless', 'afu', 'signed', 'a4', 'card', '3', '-1', '1e9', '0'])
  .concat(['=1+1', '+A1', '@x', '-x', 'Мова', 'Країна', '\ufeff', '2026-11-23', '1.2.2026']);

/** Reads a table as the page does: rows that can be made, or what is wrong with each. */
function readAll(text: string) {
  const table = readCsv(text, vocabulary);
  return 'refused' in table ? [] : table.rows;
}

it('a table, whatever stands in it, gives rows that can be made, or says what is wrong where', () => {
  fc.assert(
    fc.property(hostileText(own), (text) => {
      for (const { number, cells } of readAll(text)) {
        expect(number).toBeGreaterThan(0);
        const read = readRow(cells, locales);
        if ('faults' in read) {
          expect(read.faults.length).toBeGreaterThan(0);
          continue;
        }
        expect(locales).toContain(read.row.locale);
        expect(read.row.copies).toBeGreaterThan(0);
        expect(read.row.copies).toBeLessThanOrEqual(mostCopies);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: runsOf(400), examples: kept.tables.map((text): [string] => [text]) },
  );
});

/** Left to itself the library would guess from the cells what parts them. */
function cellsOf(written: string): string[] {
  return Papa.parse<string[]>(written.replace(/^\ufeff/, ''), { delimiter: ',' }).data.flat();
}

it('what was read is written so that it reads the same again, and no cell is a formula', () => {
  fc.assert(
    fc.property(hostileText(own), (text) => {
      const rows = readAll(text).map(({ cells }) => cells);
      const reported = rows.map((cells) => ({ cells, happened: text }));
      for (const written of [writeRows(rows), writeReport(reported, 'x')])
        for (const cell of cellsOf(written)) expect(cell).not.toMatch(/^[=+@\-\t\r]/);
      const harmless = rows.filter((cells) => {
        const words = Object.values(cells);
        return words.length > 0 && words.every((cell) => !/^[=+@\-\t\r]/.test(cell));
      });
      if (harmless.length > 0)
        expect(readAll(writeRows(harmless)).map(({ cells }) => cells)).toEqual(harmless);
    }),
    { numRuns: runsOf(200), examples: kept.tables.map((text): [string] => [text]) },
  );
});

it('a file of any bytes is text, or refused by what it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decodeText(bytes);
      if ('text' in read) readAll(read.text);
      else expect(read.refused).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: runsOf(400) },
  );
});
