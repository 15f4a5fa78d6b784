import { asked } from '../questions/asked';
import { type FieldName, fields } from '../questions/fields';

/** The columns of a print run, as its CSV file and its table have them. */
export const columns = ['locale', ...asked, 'edition', 'copies'] as const;

/** Columns that may follow: what else a link may say of a reader, the day to read the guide for, and how much of it. */
export const furtherColumns: readonly Column[] = [
  ...(Object.keys(fields) as FieldName[]).filter((name) => !columns.includes(name as never)),
  'today',
  'extent',
];

export type Column = (typeof columns)[number] | FieldName | 'today' | 'extent';

/** One row as it was typed: text by column. An empty cell and one that is not there are the same. */
export type Cells = Partial<Record<Column, string>>;

/** Whether a column holds the answer to a question. */
export function isField(column: Column): column is FieldName {
  return Object.hasOwn(fields, column);
}
