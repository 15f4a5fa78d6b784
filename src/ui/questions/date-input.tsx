import type { FieldName } from '../../questions/fields';
import { useApp } from '../app-context';
import styles from './question.module.css';

/** A calendar day; left empty, the field is left out. */
export function DateInput({ name }: { name: FieldName }) {
  const { t, state } = useApp();
  return (
    <label class={styles.text}>
      <span>{t('question.day')}</span>
      <input type="date" id={name} name={name} defaultValue={String(state.answers[name] ?? '')} />
    </label>
  );
}
