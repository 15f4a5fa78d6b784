import { writeExtent } from '../extent';
import { printing } from './printing';
import type { Row } from './row';

/** A guide that is typeset once, for all the rows that ask for it. */
export interface RunItem extends Row {
  /** Equal for rows that are the same guide, whatever their copies. */
  key: string;
  /** The rows, by their place in what was given, in order. */
  rows: number[];
}

/** Finds the rows that are the same guide. Guides come in the order of the first row of each. */
export function groupRows(rows: readonly (Row | undefined)[]): RunItem[] {
  const found = new Map<string, RunItem>();
  for (const [index, row] of rows.entries()) {
    if (!row) continue;
    const key = keyOf(row);
    const item = found.get(key) ?? { ...row, key, rows: [] };
    item.rows.push(index);
    found.set(key, item);
  }
  return [...found.values()];
}

/** Orders guides by the way in which they are printed. */
export function byWay(a: Pick<Row, 'format'>, b: Pick<Row, 'format'>): number {
  return printing[a.format].file < printing[b.format].file
    ? -1
    : Number(printing[a.format].file !== printing[b.format].file);
}

/** Two people who gave the same answers get the same guide, in whatever order they gave them. */
function keyOf({ locale, format, extent, today, answers }: Row): string {
  const said = Object.entries(answers)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? [...value].sort() : value}`)
    .sort();
  // A card is the same, however much of the guide was wished beside it.
  const length = format === 'card' ? '' : writeExtent(extent);
  return [locale, format, length, today ?? '', ...said].join('&');
}
