import type { FactBook } from '../../facts/fact-book';
import type { Answers } from '../../questions/fields';
import { describeSituation } from '../../situation/describe-situation';
import { type DayKind, personalDays } from '../../situation/personal-days';
import type { Day } from '../../types';

/** One of a person's own days that has moved because its rule has changed. */
export interface MovedDay {
  kind: DayKind;
  from: Day;
  to: Day;
  /** Id of its rule in `facts/deadlines.yaml`. */
  rule: string;
}

/** Days that are counted from the day of reading move with it, whatever the law says. */
const countedFromToday: readonly DayKind[] = ['today', 'urgent-answer', 'ordinary-answer'];

/** A person's own days that another rule gives on the later day. */
export function compareDays(answers: Answers, since: Day, today: Day, facts: FactBook): MovedDay[] {
  const daysOn = (day: Day) =>
    personalDays(answers, describeSituation(answers, day, facts), day, facts);
  const before = daysOn(since);
  return daysOn(today).flatMap(({ kind, day, rule }) => {
    const old = before.find((one) => one.kind === kind);
    if (!old || !rule || old.day === day || countedFromToday.includes(kind)) return [];
    return [{ kind, from: old.day, to: day, rule }];
  });
}
