import type { GuideRoot, TimelineEntry } from '../guide/tree/nodes';
import type { Day } from '../types';
import { loadPart } from './load/load-part';

/** The days of a guide's timeline that are still to come; each day once. A month is no day of a calendar. */
export function comingDays(guide: GuideRoot, today: Day): Day[] {
  const entries = guide.children.flatMap(({ children }) =>
    children.flatMap((block): TimelineEntry[] => (block.type === 'timeline' ? block.children : [])),
  );
  return [
    ...new Set(
      entries.filter(({ day }) => day.length === today.length && day > today).map(({ day }) => day),
    ),
  ];
}

/**
 * A calendar file with those days. It says nothing of what they are for: a calendar is often shared.
 * @param title the same neutral words for each day
 * @throws PartError when the part that writes it does not come
 */
export async function makeCalendar(days: readonly Day[], title: string, today: Day): Promise<File> {
  const { generateIcsCalendar } = await loadPart(() => import('ts-ics'));
  const at = (day: Day) => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' as const });
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: 'Putivnyk',
    events: days.map((day) => ({
      uid: `${day}@putivnyk`,
      stamp: { date: new Date(`${today}T00:00:00Z`) },
      start: at(day),
      duration: { days: 1 },
      summary: title,
    })),
  });
  return new File([text], 'days.ics', { type: 'text/calendar' });
}
