import Papa from 'papaparse';
import { type Cells, type Column, columns, furtherColumns } from './columns';

/** A row and what happened to it, in finished words. */
export interface Reported {
  cells: Cells;
  happened: string;
}

/** Writes rows as the CSV file that the page opens again. Further columns stand in it where a row uses them. */
export function writeRows(rows: readonly Cells[]): string {
  const used = columnsOf(rows);
  return write(
    used,
    rows.map((cells) => used.map((column) => cells[column] ?? '')),
  );
}

/**
 * Writes the report of a run: the rows as they were, and a last column that says what happened. A spreadsheet
 * knows its letters by the mark at the beginning.
 * @param head what the last column is called
 */
export function writeReport(rows: readonly Reported[], head: string): string {
  const used = columnsOf(rows.map(({ cells }) => cells));
  const lines = rows.map(({ cells, happened }) => [
    ...used.map((column) => cells[column] ?? ''),
    happened,
  ]);
  return `\ufeff${write([...used, head], lines)}`;
}

function columnsOf(rows: readonly Cells[]): Column[] {
  return [...columns, ...furtherColumns.filter((column) => rows.some((cells) => cells[column]))];
}

/** The library's own pattern overlooks a formula in a cell of several lines. */
const formula = /^[=+\-@\t\r]/;

function write(heads: readonly string[], lines: string[][]): string {
  // A cell that a spreadsheet would take for a formula gets a mark before it that makes it words.
  return `${Papa.unparse([[...heads], ...lines], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
