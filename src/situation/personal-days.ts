/** A person's own days, counted from the dates they gave; each rests on one rule of `facts/deadlines.yaml`. */
import type { FactBook } from '../facts/fact-book';
import type { Answers } from '../questions/fields';
import { optionalFields } from '../questions/optional';
import type { Day } from '../types';
import { countDay } from './count-day';
import { permitWindowMonth } from './permit-window-month';
import type { Situation } from './situation';

/** What happens on a person's day; a phrase `day.<kind>` says it in words. */
export type DayKind =
  | 'today'
  | 'probation-ends'
  | 'exit-from'
  | 'exit-not-confirmed'
  | 'permit-window-closes'
  | 'citizenship-wartime-from'
  | 'citizenship-from'
  | 'immigration-from'
  | 'contract-ends'
  | 'stay-ends'
  | 'stay-without-permit-ends'
  | 'settlement-usual'
  | 'partial-loss-claim-ends'
  | 'urgent-answer'
  | 'ordinary-answer';

export interface PersonalDay {
  kind: DayKind;
  /** `YYYY-MM` where the sources know the month only: no day is made of it. */
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
  const start = situation.contractEnded ? undefined : given('contractStart');
  const end = given('contractEnd');
  const count = (from: Day | undefined, kind: DayKind, rule: string): PersonalDay[] => {
    const day = from && countDay(from, rule, today, facts);
    return day ? [{ kind, day, rule }] : [];
  };
  const when = (holds: boolean, day: Day | undefined) => (holds ? day : undefined);

  const exit = situation.exitConfirmed ? 'exit-from' : 'exit-not-confirmed';
  // The six months after a contract belong to the permit; before the law, three belonged to the military ID.
  const mayStay = answers.permit === 'yes' && !situation.mayHaveNoTimeToStay;
  const window = permitWindowMonth(start, answers.permit, today, facts);
  const reportDay = when(situation.ownReportIsDue, today);
  const days: PersonalDay[] = [
    ...count(start, 'probation-ends', 'probation'),
    ...count(start, exit, 'contract-exit'),
    ...(window
      ? [{ kind: 'permit-window-closes', day: window, rule: 'permit-window-closed' } as const]
      : []),
    ...count(start, 'citizenship-wartime-from', 'citizenship-wartime-contract'),
    ...count(start, 'citizenship-from', 'citizenship-contract'),
    ...count(start, 'immigration-from', 'immigration-permit-service'),
    ...(end ? [{ kind: 'contract-ends', day: end } as const] : []),
    ...count(when(situation.permitRequired && mayStay, end), 'stay-ends', 'stay-after-discharge'),
    ...count(
      when(!situation.permitRequired, end),
      'stay-without-permit-ends',
      'stay-before-the-law',
    ),
    ...count(when(situation.contractEnded, end), 'settlement-usual', 'discharge-money-usual'),
    ...count(
      when(situation.mayClaimPartialLoss, end),
      'partial-loss-claim-ends',
      'partial-loss-claim',
    ),
    ...count(reportDay, 'urgent-answer', 'report-urgent'),
    ...count(reportDay, 'ordinary-answer', 'report-ordinary'),
  ];
  if (days.length === 0) return [];
  return [...days, { kind: 'today', day: today } as const].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}
