import type { FactBook } from '../facts/fact-book';
import { firstDay } from '../facts/first-day';
import type { Day } from '../types';

/** How far the days of two places on Earth may lie apart, and a wrong time zone beside that. */
const slack = 2;
/** Years after the newest evidence in which a copy of the page may still be in use. */
const longest = 5;

/**
 * Whether a device's day can be right. The page is younger than its newest evidence, so no clock that is right shows an
 * earlier day; a phone whose battery was empty often shows 1970.
 * @param newest the newest evidence that the page holds, or the first day a guide can speak for
 */
export function isPlausible(day: Day, newest: Day = firstDay): boolean {
  const from = new Date(`${newest}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() - slack);
  const last = Number(newest.slice(0, 4)) + longest;
  return day >= from.toISOString().slice(0, 10) && Number(day.slice(0, 4)) <= last;
}

/** The newest day on which somebody looked at a source. */
export function newestEvidence({ sources }: FactBook): Day {
  const days = Object.values(sources).map(({ checkedOn }) => checkedOn);
  return days
    .filter((moment) => moment.length === firstDay.length)
    .reduce((newest, day) => (day > newest ? day : newest), firstDay);
}
