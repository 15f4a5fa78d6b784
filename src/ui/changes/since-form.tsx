import { useState } from 'preact/hooks';
import { firstDay } from '../../facts/first-day';
import { formatMoment } from '../../facts/format';
import { readDay } from '../../questions/read-day';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import styles from './changes.module.css';

interface SinceFormProps {
  /** The day that the guide speaks for now; the older guide is of this day or an earlier one. */
  today: Day;
  onChosen(): void;
}

/** Asks which day an older guide is of. */
export function SinceForm({ today, onChosen }: SinceFormProps) {
  const { t, state, dispatch } = useApp();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const day = readDay(String(form.get('since') ?? ''));
    const fits = day !== undefined && day >= firstDay && day <= today;
    setWrong(!fits);
    if (!fits) return;
    dispatch({ type: 'since', day });
    onChosen();
  };
  const { words } = state.language;
  return (
    <form onSubmit={submit} autocomplete="off" noValidate class={styles.form}>
      <label for="since">{t('change-sheet.day')}</label>
      <input
        type="date"
        id="since"
        name="since"
        min={firstDay}
        max={today}
        defaultValue={state.since ?? ''}
        aria-describedby={isWrong ? 'since-why since-wrong' : 'since-why'}
        aria-invalid={isWrong}
      />
      <button type="submit" class="button button-quiet">
        {t('change-sheet.show')}
      </button>
      <p id="since-why" class={styles.why}>
        {t('change-sheet.ask.why')}
      </p>
      <p id="since-wrong" role="alert" class={styles.wrong}>
        {isWrong &&
          t('change-sheet.day.wrong', {
            first: formatMoment(firstDay, words),
            last: formatMoment(today, words),
          })}
      </p>
    </form>
  );
}
