import type { FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';

const ever: Day = '9999-12-31';

/**
 * The month, `YYYY-MM`, in which the window for the residence permit closes for somebody under contract when the
 * permit became a duty. Of both only months are known, so nothing is added up, and whoever began in the month of
 * the change is counted in.
 * @returns `undefined` for those who began later, hold the permit, or live before the law
 */
export function permitWindowMonth(
  start: Day | undefined,
  permit: Answers['permit'],
  today: Day,
  { deadlines }: FactBook,
): string | undefined {
  const closes = deadlines['permit-window-closed'];
  const duty = deadlines['permit-required-since'];
  if (!start || permit === 'yes' || !closes || !duty) return undefined;
  const dutyMonth = String(valueOnDay(duty, ever)).slice(0, 7);
  const month = valueOnDay(closes, today);
  return month && start.slice(0, 7) <= dutyMonth ? String(month) : undefined;
}
