import { type Paper, papers } from '../formats';
import { readDay } from '../questions/read-day';
import type { Day } from '../types';
import { type Cells, columns, furtherColumns } from './columns';
import { type Output, outputs } from './merge/messages';
import type { QrWish } from './preset-link';

/** A run as it is kept for after a reload. */
export interface KeptRun {
  rows: Cells[];
  output: Output;
  paper: Paper;
  qr: QrWish;
  /** Guides that were made are used again on the same day and of the same text only. */
  day: Day;
  /** The revision codes of all languages. */
  codes: string;
}

const qrWishes = ['none', 'page', 'preset'] as const;
const cellColumns: readonly string[] = [...columns, ...furtherColumns];

/**
 * Reads a run as another version of this page, or anything else, may have left it on the device.
 * @returns nothing when it is not a run as this version keeps it
 */
export function readKept(kept: unknown): KeptRun | undefined {
  if (!isRecord(kept) || !Array.isArray(kept.rows)) return undefined;
  const rows = kept.rows.map(readCells);
  const output = outputs.find((one) => one === kept.output);
  const paper = papers.find((one) => one === kept.paper);
  const qr = qrWishes.find((one) => one === kept.qr);
  const day = typeof kept.day === 'string' ? readDay(kept.day) : undefined;
  if (!output || !paper || !qr || !day || typeof kept.codes !== 'string') return undefined;
  if (rows.length === 0 || !rows.every((row) => row !== undefined)) return undefined;
  return { rows, output, paper, qr, day, codes: kept.codes };
}

function readCells(row: unknown): Cells | undefined {
  if (!isRecord(row)) return undefined;
  const isCell = ([column, text]: [string, unknown]) =>
    cellColumns.includes(column) && typeof text === 'string';
  return Object.entries(row).every(isCell) ? row : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
