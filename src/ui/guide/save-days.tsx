import { useState } from 'preact/hooks';
import { comingDays, makeCalendar } from '../../app/calendar';
import { saveFile } from '../../app/files';
import { type PartReason, reasonOf } from '../../app/load/part-error';
import type { GuideRoot } from '../../guide/tree/nodes';
import type { Day } from '../../types';
import { useApp } from '../app-context';
import { PartFault } from '../part-fault';

/** Saves the days of the timeline that are still to come as a calendar file; nothing when there are none. */
export function SaveDays({ guide, today }: { guide: GuideRoot; today: Day }) {
  const { t } = useApp();
  const [failed, setFailed] = useState<PartReason>();
  const days = comingDays(guide, today);
  if (days.length === 0) return null;
  const save = () => {
    setFailed(undefined);
    makeCalendar(days, t('calendar.title'), today).then(saveFile, (error) =>
      setFailed(reasonOf(error)),
    );
  };
  return (
    <>
      <p>
        <button type="button" class="button button-quiet" onClick={save}>
          {t('timeline.save')}
        </button>
      </p>
      {failed && <PartFault reason={failed} retry={save} />}
    </>
  );
}
