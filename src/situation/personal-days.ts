/** A person's own days, counted from the dates they gave; each rests on one rule of `facts/deadlines.yaml`. */
import type { FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import type { Answers } from '../questions/fields';
import { optionalFields } from '../questions/optional';
import type { Day } from '../types';
import { addTime } from './add-time';
import type { Situation } from './situation';

/** What happens on a person's day; a phrase `day.<kind>` says it in words. */
export type DayKind =
  | 'today'
  | 'probation-ends'
  | 'exit-from'
  | 'citizenship-wartime-from'
  | 'citizenship-from'
  | 'immigration-from'
  | 'contract-ends'
  | 'stay-ends'
  | 'urgent-answer'
  | 'ordinary-answer';

export interface PersonalDay {
  kind: DayKind;
  day: Day;
  /** Id of the rule in `facts/deadlines.yaml`; today and a day that was given rest on none. */
  rule?: string;
}

/**
 * Computes a person's days, earliest first, with today among them.
 * @returns an empty list when nothing could be counted
 */
export function personalDays(
  answers: Answers,
  situation: Situation,
  today: Day,
  facts: FactBook,
): PersonalDay[] {
  const offered = optionalFields(answers);
  const given = (name: 'contractStart' | 'contractEnd') =>
    offered.includes(name) ? answers[name] : undefined;
  const count = (from: Day | undefined, kind: DayKind, rule: string): PersonalDay[] => {
    const fact = facts.deadlines[rule];
    const amount = fact && Number(valueOnDay(fact, today) ?? 0);
    if (!from || !fact || !amount) return [];
    // Hours become the days they fill: an answer within forty-eight hours is there two days later.
    const unit = fact.unit === 'month' || fact.unit === 'year' ? fact.unit : 'day';
    const length = fact.unit === 'hour' ? Math.ceil(amount / 24) : amount;
    return [{ kind, day: addTime(from, length, unit), rule }];
  };
  const start = situation.contractEnded ? undefined : given('contractStart');
  const end = given('contractEnd');
  const mayStay = answers.permit === 'yes' && !situation.mayHaveNoTimeToStay;
  // A relative hands in no report.
  const reports =
    situation.mayBeServing && situation.mayBeUnderDefenceMinistry && !situation.forRelative;
  const days = [
    ...count(start, 'probation-ends', 'probation'),
    ...count(start, 'exit-from', 'contract-exit'),
    ...count(start, 'citizenship-wartime-from', 'citizenship-wartime-contract'),
    ...count(start, 'citizenship-from', 'citizenship-contract'),
    ...count(start, 'immigration-from', 'immigration-permit-service'),
    ...(end ? [{ kind: 'contract-ends', day: end } as const] : []),
    ...count(mayStay ? end : undefined, 'stay-ends', 'stay-after-discharge'),
    ...count(reports && answers.problem ? today : undefined, 'urgent-answer', 'report-urgent'),
    ...count(reports && answers.problem ? today : undefined, 'ordinary-answer', 'report-ordinary'),
  ];
  if (days.length === 0) return [];
  return [...days, { kind: 'today', day: today } as const].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}
