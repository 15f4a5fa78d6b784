import type { Person } from '../../rules/ask-atom';
import { askRules } from '../../rules/ask-rules';
import { ownDays } from '../../rules/own-days';
import type { RuleBook } from '../../rules/rule-book';
import type { Day } from '../../types';

/** One of a person's own days that has moved because the law has changed. */
export interface MovedDay {
  /** A kind of `rules/own-days.yaml`. */
  kind: string;
  from: Day;
  to: Day;
  /** Id of the fact in `facts/deadlines.yaml` that it rests on. */
  fact: string;
}

/**
 * A person's own days that another value of the law gives on the day of reading than it gave on an earlier one. Days
 * that are counted from the day of reading move with it, whatever the law says, and are none of them.
 */
export function compareDays(person: Person, since: Day, rules: RuleBook): MovedDay[] {
  const daysOn = (today: Day) => {
    const then = { ...person, today };
    return ownDays(then, askRules(then, rules), rules);
  };
  const fromToday = rules.ownDays.filter(({ from }) => from === 'today').map(({ kind }) => kind);
  const before = daysOn(since);
  return daysOn(person.today).flatMap(({ kind, day, fact }) => {
    const old = before.find((one) => one.kind === kind);
    if (!old || !fact || old.day === day || fromToday.includes(kind)) return [];
    return [{ kind, from: old.day, to: day, fact }];
  });
}
