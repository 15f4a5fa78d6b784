import type { Translate } from '../../i18n';
import type { Column } from '../../print-run/columns';
import { columns } from '../../print-run/columns';
import type { Reason } from '../../print-run/queue';
import { mostRows, type Table } from '../../print-run/read-csv';
import { type Fault, mostCopies } from '../../print-run/row';

/** Why a guide was not made, as a sentence. */
export function reasonInWords({ cause, section }: Reason, t: Translate): string {
  return section ? t('print-run.failed.section', { section }) : t(`print-run.failed.${cause}`);
}

/** Why a cell cannot be read, as a sentence. */
export function faultInWords({ column, value, problem }: Fault, t: Translate): string {
  return t(`print-run.problem.${problem}`, {
    column: nameColumn(column, t),
    value,
    most: mostCopies,
  });
}

/** Why a file or a pasted text is no list of rows. */
export function refusalInWords(table: Extract<Table, { refused: unknown }>, t: Translate): string {
  return t(`print-run.refused.${table.refused}`, {
    row: table.row ?? 1,
    most: mostRows,
    columns: columns.join(', '),
  });
}

/** The head of a column; a column that holds an answer is called as its question is. */
export function nameColumn(column: Column, t: Translate): string {
  const own: readonly Column[] = ['locale', 'edition', 'copies', 'today', 'extent'];
  return t(own.includes(column) ? `print-run.column.${column}` : `field.${column}`);
}
