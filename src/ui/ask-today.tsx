import { useState } from 'preact/hooks';
import { isPlausible } from '../app/clock';
import { currentDay, sayToday } from '../app/days';
import { formatMoment } from '../facts/format';
import { readDay } from '../questions/read-day';
import type { Day } from '../types';
import { useApp } from './app-context';
import { ScreenHeading } from './frame/screen-heading';

interface AskTodayProps {
  /** The newest evidence that the page holds; see `isPlausible`. */
  newest: Day;
  onSaid(): void;
}

/** Asks which day it is, where the device's clock cannot be right: the deadlines of a guide count from today. */
export function AskToday({ newest, onSaid }: AskTodayProps) {
  const { t, state } = useApp();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const day = readDay(String(form.get('today') ?? ''));
    const fits = day !== undefined && isPlausible(day, newest);
    setWrong(!fits);
    if (!fits) return;
    sayToday(day);
    onSaid();
  };
  const clock = formatMoment(currentDay(), state.language.words);
  return (
    <form onSubmit={submit} autocomplete="off" noValidate>
      <ScreenHeading>{t('clock.title')}</ScreenHeading>
      <p>{t('clock.what', { day: clock })}</p>
      <p>
        <label for="today">{t('clock.today')}</label>{' '}
        <input
          type="date"
          id="today"
          name="today"
          min={newest}
          aria-describedby="today-wrong"
          aria-invalid={isWrong}
        />
      </p>
      <p id="today-wrong" role="alert">
        {isWrong && t('clock.wrong')}
      </p>
      <button type="submit" class="button">
        {t('button.continue')}
      </button>
    </form>
  );
}
