/** A person's own days, by the table of `rules/own-days.yaml`. */
import type { FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import type { Day } from '../types';
import type { Person } from './ask-atom';
import type { Ask } from './ask-rules';
import { countDay } from './count-day';
import { givenDay } from './given-day';
import type { OwnDayRule, RuleBook } from './rule-book';

export interface OwnDay {
  /** A kind of `rules/own-days.yaml`, or `today`. */
  kind: string;
  /** `YYYY-MM` where the sources know the month only: no day is made of it. */
  day: Day;
  /** Id of the fact in `facts/deadlines.yaml` that it rests on; today and a day that was given rest on none. */
  fact?: string;
}

/**
 * Finds a person's days, earliest first, with today among them.
 * @returns an empty list when nothing could be counted
 */
export function ownDays(
  person: Person,
  ask: Ask,
  { ownDays }: Pick<RuleBook, 'ownDays'>,
): OwnDay[] {
  const { today } = person;
  const days = ownDays.flatMap((rule): OwnDay[] => {
    const from = rule.from === 'today' ? today : givenDay(person.answers, rule.from);
    if (!from || (rule.when && !ask.isSo(rule.when))) return [];
    const day = dayOf(rule, from, today, person.facts);
    const fact = rule.on ?? rule.counts;
    return day ? [{ kind: rule.kind, day, ...(fact ? { fact } : {}) }] : [];
  });
  if (days.length === 0) return [];
  return [...days, { kind: 'today', day: today }].sort((a, b) => a.day.localeCompare(b.day));
}

function dayOf(rule: OwnDayRule, from: Day, today: Day, facts: FactBook): Day | undefined {
  if (rule.counts) return countDay(from, rule.counts, today, facts);
  if (!rule.on) return from;
  const fact = facts.deadlines[rule.on];
  const value = fact && valueOnDay(fact, today);
  return value === undefined ? undefined : String(value);
}
