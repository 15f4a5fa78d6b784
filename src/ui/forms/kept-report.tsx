import { useState } from 'preact/hooks';
import { makeCalendar } from '../../app/calendar';
import { saveFile } from '../../app/files';
import { type PartReason, reasonOf } from '../../app/load/part-error';
import type { LoadedForms } from '../../app/load-forms';
import { formatMoment } from '../../facts/format';
import { answerDay } from '../../guide/forms/answer-day';
import type { Answers } from '../../questions/fields';
import type { Day } from '../../types';
import { PartFault } from '../part-fault';
import styles from './forms.module.css';

interface KeptReportProps {
  id: string;
  answers: Answers;
  today: Day;
  loaded: LoadedForms;
}

/** Counts by which day the answer is due, and saves that day without a word of what it is for. */
export function KeptReport({ id, answers, today, loaded }: KeptReportProps) {
  const { t, language } = loaded;
  const [handedIn, setHandedIn] = useState('');
  const [failed, setFailed] = useState<PartReason>();
  const due = answerDay(id, handedIn, { answers, today, ...loaded });
  const save = () => {
    setFailed(undefined);
    if (due)
      makeCalendar([due], t('calendar.title'), today).then(saveFile, (error) =>
        setFailed(reasonOf(error)),
      );
  };
  return (
    <details>
      <summary>{t('forms.kept')}</summary>
      <p>{t('forms.kept.why')}</p>
      <div class={styles.field}>
        <label for="handed-in">{t('forms.kept.day')}</label>
        <input
          id="handed-in"
          type="date"
          autocomplete="off"
          value={handedIn}
          onInput={(event) => setHandedIn(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {due && <p>{t('forms.kept.due', { day: formatMoment(due, language.words) })}</p>}
        {handedIn && !due && <p>{t('forms.kept.open')}</p>}
      </div>
      {due && (
        <button type="button" class="button button-quiet" onClick={save}>
          {t('forms.kept.remind')}
        </button>
      )}
      {failed && <PartFault reason={failed} retry={save} />}
    </details>
  );
}
