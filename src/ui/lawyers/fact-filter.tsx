import { useApp } from '../app-context';
import { type FactFilter, type Mark, marks } from './filter-facts';
import styles from './lawyers.module.css';
import { type FactFileName, factFiles } from './list-facts';

interface FactFilterFormProps {
  filter: FactFilter;
  onChange(filter: FactFilter): void;
}

/** Narrows the list of facts by letters, file and what is doubtful of them. */
export function FactFilterForm({ filter, onChange }: FactFilterFormProps) {
  const { t } = useApp();
  const toggle = (mark: Mark, isOn: boolean) =>
    onChange({
      ...filter,
      marks: isOn ? [...filter.marks, mark] : filter.marks.filter((one) => one !== mark),
    });
  return (
    <div class={styles.filter}>
      <label>
        <span>{t('facts.filter')}</span>
        <input
          type="search"
          value={filter.letters}
          onInput={(event) => onChange({ ...filter, letters: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('facts.file')}</span>
        <select
          value={filter.file}
          onChange={(event) =>
            onChange({ ...filter, file: event.currentTarget.value as FactFileName | '' })
          }
        >
          <option value="">{t('facts.file.all')}</option>
          {factFiles.map((file) => (
            <option key={file} value={file}>
              {t(`facts.file.${file}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('facts.only')}</legend>
        {marks.map((mark) => (
          <label key={mark} class={styles.mark}>
            <input
              type="checkbox"
              checked={filter.marks.includes(mark)}
              onChange={(event) => toggle(mark, event.currentTarget.checked)}
            />
            <span>{t(`facts.only.${mark}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
