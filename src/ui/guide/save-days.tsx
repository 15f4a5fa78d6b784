import { comingDays, makeCalendar } from '../../app/calendar';
import { saveFile } from '../../app/files';
import type { GuideRoot } from '../../guide/tree/nodes';
import type { Day } from '../../types';
import { useApp } from '../app-context';

/** Saves the days of the timeline that are still to come as a calendar file; nothing when there are none. */
export function SaveDays({ guide, today }: { guide: GuideRoot; today: Day }) {
  const { t } = useApp();
  const days = comingDays(guide, today);
  if (days.length === 0) return null;
  const save = () => makeCalendar(days, t('calendar.title'), today).then(saveFile);
  return (
    <p>
      <button type="button" class="button button-quiet" onClick={save}>
        {t('timeline.save')}
      </button>
    </p>
  );
}
