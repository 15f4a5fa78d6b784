import { useState } from 'preact/hooks';
import type { LoadedForms } from '../../app/load-forms';
import { countRows, type Typed } from '../../guide/forms/fill-sheet';
import type { Slot } from '../../guide/forms/form';
import styles from './forms.module.css';
import { TypedField } from './typed-field';

interface SlotInputProps {
  id: string;
  slot: Slot;
  typed: Typed;
  loaded: LoadedForms;
  onType(key: string, text: string): void;
}

/** The field, or the fields of a table's rows, for one slot. */
export function SlotInput({ id, slot, typed, loaded, onType }: SlotInputProps) {
  const { t, draws } = loaded;
  const [rows, setRows] = useState(() => Math.max(1, countRows(id, typed)));
  const label = t(`forms.slot.${id}`);
  const field = (key: string, name: string, example: string | undefined, lang?: 'uk') => (
    <TypedField
      key={key}
      id={`slot-${key}`}
      label={name}
      {...(lang ? { lang } : {})}
      example={example}
      kind={slot.kind === 'table' ? 'words' : slot.kind}
      choices={slot.kind === 'choice' ? slot.choices : []}
      text={typed[key] ?? ''}
      onType={(text) => onType(key, text)}
      draws={draws}
      t={t}
    />
  );
  if (slot.kind !== 'table') return field(id, label, slot.example);
  const examples = slot.example?.split('|').map((one) => one.trim()) ?? [];
  return (
    <fieldset class={styles.table}>
      <legend>{label}</legend>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
        <fieldset key={row} class={styles.row}>
          <legend>{t('forms.row', { n: row + 1 })}</legend>
          {slot.columns.map((name, column) =>
            field(`${id}.${row}.${column}`, name, row === 0 ? examples[column] : undefined, 'uk'),
          )}
        </fieldset>
      ))}
      <button type="button" class="button-plain" onClick={() => setRows(rows + 1)}>
        {t('forms.add-row')}
      </button>
    </fieldset>
  );
}
