import { currentDay } from '../../app/days';
import { formatMoment } from '../../facts/format';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import styles from './guide.module.css';

/** Says that a link chose the day for which the guide speaks, and offers the guide for today. */
export function OtherDayNotice({ day }: { day: Day }) {
  const { t, state, dispatch } = useApp();
  const today = currentDay();
  if (day === today) return null;
  const { words } = state.language;
  return (
    <section class={styles.notice} aria-labelledby="other-day">
      <h2 id="other-day">{t('other-day.title', { day: formatMoment(day, words) })}</h2>
      <p>{t('other-day.what', { today: formatMoment(today, words) })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dispatch({ type: 'for-today' })}>
          {t('other-day.show-today')}
        </button>
      </div>
    </section>
  );
}
