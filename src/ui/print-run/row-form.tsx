import { useLayoutEffect, useRef } from 'preact/hooks';
import { availableTags } from '../../app/load-language';
import { nameColumn } from '../../app/print-run/reason-in-words';
import type { Draft } from '../../app/print-run/run-state';
import { namedExtents } from '../../extent';
import { formats, usualPrintFormat } from '../../formats';
import { countriesInOrder } from '../../i18n';
import { type Cells, type Column, columns, furtherColumns, isField } from '../../print-run/columns';
import { mostCopies } from '../../print-run/row';
import { countryCodes, noCountry } from '../../questions/countries';
import { fields } from '../../questions/fields';
import { useApp } from '../app-context';
import { cellInWords } from './cell-in-words';
import styles from './print-run.module.css';
import { useRun } from './run-context';

interface RowFormProps {
  draft: Draft;
  number: number;
  onKeep(cells: Cells): void;
  onClose(): void;
}

/** One row, to be changed. */
export function RowForm({ draft, number, onKeep, onClose }: RowFormProps) {
  const { t } = useRun();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const cells: Cells = {};
    for (const column of [...columns, ...furtherColumns]) {
      const value = data.getAll(column).map(String).filter(Boolean).join(',');
      if (value) cells[column] = value;
    }
    onKeep(cells);
  };
  return (
    <tr data-row={draft.id}>
      <td colSpan={columns.length + 2} class={styles.formCell}>
        <form ref={form} onSubmit={keep} autocomplete="off" noValidate>
          <fieldset class={styles.form}>
            <legend>{t('print-run.row', { number })}</legend>
            {columns.map((column) => (
              <CellInput key={column} column={column} draft={draft} />
            ))}
          </fieldset>
          <details class={styles.more}>
            <summary>{t('print-run.row.more')}</summary>
            <div class={styles.form}>
              {furtherColumns.map((column) => (
                <CellInput key={column} column={column} draft={draft} />
              ))}
            </div>
          </details>
          <div class="buttons">
            <button type="submit" class="button">
              {t('print-run.row.keep')}
            </button>
            <button type="button" class="button button-quiet" onClick={onClose}>
              {t('button.cancel')}
            </button>
          </div>
        </form>
      </td>
    </tr>
  );
}

function CellInput({ column, draft }: { column: Column; draft: Draft }) {
  const { t } = useRun();
  const { words } = useApp().state.language;
  const id = `cell-${draft.id}-${column}`;
  const value = draft.cells[column] ?? (column === 'edition' ? usualPrintFormat.format : '');
  const isDay = column === 'today' || (isField(column) && fields[column].kind === 'date');
  const common = { id, name: column };
  const option = (one: string) => (
    <option key={one} value={one} selected={value.split(',').includes(one)}>
      {cellInWords(column, { [column]: one }, t)}
    </option>
  );
  return (
    <div class={styles.cell}>
      <label for={id}>{nameColumn(column, t)}</label>
      {column === 'copies' ? (
        <input
          {...common}
          type="number"
          min={1}
          max={mostCopies}
          inputMode="numeric"
          value={value || '1'}
        />
      ) : isDay ? (
        <input {...common} type="date" value={value} />
      ) : column === 'nationality' ? (
        <select {...common}>
          <optgroup label={t('print-run.groups')}>
            {['undisclosed', ...noCountry.slice(0, 1)].map(option)}
          </optgroup>
          <optgroup label={t('print-run.countries')}>
            {countriesInOrder(countryCodes, words).map(option)}
          </optgroup>
          {isOther(column, value) && option(value)}
        </select>
      ) : (
        <select {...common} multiple={isField(column) && fields[column].kind === 'several'}>
          {isField(column) && fields[column].kind !== 'several' && (
            <option value="">{t('print-run.row.not-said')}</option>
          )}
          {choices(column).map(option)}
          {isOther(column, value) && option(value)}
        </select>
      )}
    </div>
  );
}

/** The values that a column may have. */
function choices(column: Column): readonly string[] {
  if (column === 'locale') return availableTags;
  if (column === 'edition') return formats;
  if (column === 'extent') return namedExtents;
  if (!isField(column)) return [];
  const field = fields[column];
  return 'values' in field ? field.values : [...noCountry, ...countryCodes];
}

/** A value from a file that is none of the choices stays until another is chosen. */
function isOther(column: Column, value: string): boolean {
  const isSeveral = isField(column) && fields[column].kind === 'several';
  return value !== '' && !isSeveral && !choices(column).includes(value);
}
