import { faultInWords, nameColumn } from '../../app/print-run/reason-in-words';
import type { Draft, RunSummary } from '../../app/print-run/run-state';
import { type Column, columns, furtherColumns } from '../../print-run/columns';
import { cellInWords } from './cell-in-words';
import styles from './print-run.module.css';
import { useRun } from './run-context';

/** Columns that every row shows. */
export const shownColumns: readonly Column[] = columns;

/** What can be done to a row. */
export type RowAction = 'change' | 'duplicate' | 'up' | 'down' | 'remove';

interface RowLineProps {
  draft: Draft;
  /** Its place, from 0. */
  at: number;
  isLast: boolean;
  summary: RunSummary;
  onAct(action: RowAction): void;
}

/** One row in words, what is wrong with it, and what can be done to it. */
export function RowLine({ draft, at, isLast, summary, onAct }: RowLineProps) {
  const { t } = useRun();
  const number = at + 1;
  const read = summary.read[at];
  const faults = read && 'faults' in read ? read.faults : [];
  const first = summary.items.find(({ rows }) => rows.includes(at))?.rows[0];
  const more = furtherColumns.filter((column) => draft.cells[column]);
  const words = (column: Column) => cellInWords(column, draft.cells, t);
  const actions: [RowAction, boolean][] = [
    ['change', true],
    ['duplicate', true],
    ['up', at > 0],
    ['down', !isLast],
    ['remove', true],
  ];
  return (
    <tr data-row={draft.id} class={faults.length > 0 ? styles.bad : ''}>
      <th scope="row">
        <span class={styles.numberWord}>{t('print-run.row', { number })}</span>
        <span class={styles.number}>{number}</span>
      </th>
      {shownColumns.map((column) => (
        <td key={column} data-head={nameColumn(column, t)}>
          {words(column)}
        </td>
      ))}
      <td class={styles.actions}>
        {actions.map(([action, isPossible]) => (
          <button
            key={action}
            type="button"
            class="button-plain"
            data-action={action}
            disabled={!isPossible}
            aria-label={t('print-run.row.do', { action: t(`print-run.row.${action}`), number })}
            onClick={() => onAct(action)}
          >
            {t(`print-run.row.${action}`)}
          </button>
        ))}
        {more.length > 0 && (
          <p class={styles.note}>
            {more.map((column) => `${nameColumn(column, t)}: ${words(column)}`).join('. ')}
          </p>
        )}
        {first !== undefined && first !== at && (
          <p class={styles.note}>{t('print-run.row.same', { number: first + 1 })}</p>
        )}
        {faults.length > 0 && (
          <ul class={styles.faults}>
            {faults.map((fault) => (
              <li key={fault.column}>{faultInWords(fault, t)}</li>
            ))}
            <li>{t('print-run.row.not-made')}</li>
          </ul>
        )}
      </td>
    </tr>
  );
}
