import Papa from 'papaparse';
import { type Cells, type Column, columns } from './columns';
import type { NoText } from './decode-text';
import type { Vocabulary } from './vocabulary';

/** Rows of one run. More would not be printed in a night, and a slip in a file must not fill the screen. */
export const mostRows = 1000;

/** A row of a table, and its number there; the first row of the file is 1. */
export interface TableRow {
  number: number;
  cells: Cells;
}

/** A table, or why it is none. `row` says where, counted as a spreadsheet counts. */
export type Table =
  | { rows: TableRow[]; unknownHeads: string[] }
  | { refused: NoText | 'no-heads' | 'no-rows' | 'too-many' | 'quote'; row?: number };

/**
 * Reads a table: CSV with commas, semicolons or tabs, with or without Excel's `sep=` line, or cells pasted from a
 * spreadsheet. Its heads may be in any language of the vocabulary; without heads the columns are taken in their
 * usual order. What a cell says is not judged here.
 */
export function readCsv(text: string, vocabulary: Vocabulary): Table {
  const [, said] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const plain = text.replace(/^\ufeff?(sep=.\r?\n)?/i, '');
  const separator = said ?? separatorOfHeads(plain, vocabulary);
  const { data, errors } = Papa.parse<string[]>(plain, {
    ...(separator ? { delimiter: separator } : {}),
    delimitersToGuess: separators,
    preview: mostRows * 2,
  });
  const torn = errors.find(({ type }) => type === 'Quotes');
  if (torn) return { refused: 'quote', row: (torn.row ?? 0) + 1 };
  const lines = data
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const [first] = lines;
  if (!first) return { refused: 'empty' };
  const heads = first.cells.map((cell) => vocabulary.column(cell));
  const hasHeads = heads.some((head) => head !== undefined);
  if (!hasHeads && !isReadable(first.cells, vocabulary))
    return { refused: 'no-heads', row: first.number };
  const body = hasHeads ? lines.slice(1) : lines;
  if (body.length === 0) return { refused: 'no-rows', row: first.number };
  if (body.length > mostRows) return { refused: 'too-many' };
  const order = hasHeads ? heads : columns;
  return {
    rows: body.map(({ number, cells }) => ({ number, cells: nameCells(cells, order, vocabulary) })),
    unknownHeads: hasHeads ? first.cells.filter((cell, i) => cell.trim() && !heads[i]) : [],
  };
}

const separators = [',', ';', '\t', '|'];

/** The sign that parts the most heads that are known. The library would judge by cells, in which anything may stand. */
function separatorOfHeads(text: string, vocabulary: Vocabulary): string | undefined {
  const known = separators.map((delimiter) => {
    const options = { delimiter, preview: 1, skipEmptyLines: 'greedy' } as const;
    const [heads = []] = Papa.parse<string[]>(text, options).data;
    return heads.filter((head) => vocabulary.column(head) !== undefined).length;
  });
  const most = Math.max(...known);
  return most > 0 ? separators[known.indexOf(most)] : undefined;
}

/** Without heads, a table must at least begin with a language. */
function isReadable([language = '']: readonly string[], vocabulary: Vocabulary): boolean {
  return vocabulary.value('locale', language) !== language.trim() || /^[a-z]{2,3}$/.test(language);
}

function nameCells(
  cells: readonly string[],
  order: readonly (Column | undefined)[],
  vocabulary: Vocabulary,
): Cells {
  const named: Cells = {};
  for (const [i, column] of order.entries()) {
    const cell = cells[i]?.trim();
    // Of two columns with one name the first counts.
    if (column && cell && named[column] === undefined)
      named[column] = vocabulary.value(column, cell);
  }
  return named;
}
