import { checkTyped } from '../../guide/forms/check-typed';
import type { Slot } from '../../guide/forms/form';
import type { Translate } from '../../i18n';
import styles from './forms.module.css';

interface TypedFieldProps {
  id: string;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: 'uk';
  example: string | undefined;
  kind: Exclude<Slot['kind'], 'table'>;
  choices: readonly string[];
  text: string;
  onType(text: string): void;
  draws(letter: string): boolean;
  t: Translate;
}

/** One field, with an example, and a word while typing on what the paper cannot print. */
export function TypedField(props: TypedFieldProps) {
  const { id, label, lang, example, kind, choices, text, onType, draws, t } = props;
  const problem = checkTyped(text, draws);
  const says =
    problem &&
    (problem.kind === 'hidden'
      ? t('forms.hidden')
      : t('forms.cannot-print', { letters: problem.letters.slice(0, 12).join(' ') }));
  const common = {
    id,
    value: text,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== undefined,
  };
  const input = {
    ...common,
    autocomplete: 'off',
    spellcheck: false,
    dir: 'auto',
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  } as const;
  return (
    <div class={styles.field}>
      <label for={id} lang={lang}>
        {label}
      </label>
      {kind === 'choice' ? (
        <select {...common} lang="uk" onChange={(event) => onType(event.currentTarget.value)}>
          <option value="">{t('forms.not-chosen')}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      ) : kind === 'long' ? (
        <textarea {...input} rows={3} />
      ) : kind === 'day' ? (
        <input {...input} type="date" />
      ) : (
        <input {...input} type="text" />
      )}
      <p id={`${id}-hint`} class={styles.hint}>
        {example && t('forms.example', { example })}
        {says && <strong role="alert"> {says}</strong>}
      </p>
    </div>
  );
}
