import { type Extent, readExtent, usualExtent } from '../extent';
import { firstDay } from '../facts/first-day';
import { type Format, isFormat, usualPrintFormat } from '../formats';
import type { Answers } from '../questions/fields';
import { readDay } from '../questions/read-day';
import { readValue } from '../questions/read-link';
import { settleProblems } from '../questions/settle-problems';
import type { Day, LanguageTag } from '../types';
import { type Cells, type Column, isField } from './columns';

/** One row that can be made: a guide, and how many copies of it. */
export interface Row {
  locale: LanguageTag;
  answers: Answers;
  format: Format;
  extent: Extent;
  copies: number;
  /** The day to read the guide for, when it is not the day of the run. */
  today?: Day;
}

/** Why a cell cannot be read. `not-landed` is a language that exists and that the guide does not yet speak. */
export type Problem = 'missing' | 'unknown' | 'not-available' | 'formula' | 'copies' | 'day';

export interface Fault {
  column: Column;
  value: string;
  problem: Problem;
}

/** A row that is understood, or everything that is wrong with it. */
export type ReadRow = { row: Row } | { faults: Fault[] };

/** Copies of one row. More is a slip of the finger, or work for a print shop's own machine. */
export const mostCopies = 9999;

/**
 * Reads a row. An answer that is not given keeps every branch of the guide; the usual format, the short guide and
 * one copy are what nobody has to write.
 * @param locales the languages that are available
 */
export function readRow(cells: Cells, locales: readonly LanguageTag[]): ReadRow {
  const faults: Fault[] = [];
  const { format } = usualPrintFormat;
  const row: Row = { locale: '', answers: {}, format, extent: usualExtent, copies: 1 };
  for (const [column, text] of Object.entries(cells) as [Column, string][]) {
    // A dash is how many people leave a cell of a table empty.
    const value = text.trim().replace(/^[-–—]$/, '');
    const problem = value && readCell(row, column, value, locales);
    if (problem) faults.push({ column, value, problem });
  }
  if (!cells.locale?.trim()) faults.push({ column: 'locale', value: '', problem: 'missing' });
  row.answers = settleProblems(row.answers);
  return faults.length > 0 ? { faults } : { row };
}

function readCell(
  row: Row,
  column: Column,
  value: string,
  locales: readonly LanguageTag[],
): Problem | undefined {
  if (/^[=+@-]/.test(value)) return 'formula';
  if (column === 'locale') {
    if (!locales.includes(value)) return isLanguage(value) ? 'not-available' : 'unknown';
    row.locale = value;
  } else if (column === 'edition') {
    if (!isFormat(value)) return 'unknown';
    row.format = value;
  } else if (column === 'copies') {
    const copies = /^\d+$/.test(value) ? Number(value) : 0;
    if (copies < 1 || copies > mostCopies) return 'copies';
    row.copies = copies;
  } else if (column === 'today') {
    const day = readDay(value);
    if (!day || day < firstDay) return 'day';
    row.today = day;
  } else if (column === 'extent') {
    const extent = readExtent(value);
    if (!extent) return 'unknown';
    row.extent = extent;
  } else if (isField(column)) {
    const read = readValue(column, value);
    if (read === undefined)
      return column.startsWith('contract') && column !== 'contract' ? 'day' : 'unknown';
    Object.assign(row.answers, { [column]: read });
  }
  return undefined;
}

/** Whether a text is the tag of some language of the world. */
function isLanguage(tag: string): boolean {
  try {
    return (
      new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
}
