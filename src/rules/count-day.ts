import type { FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import type { Day } from '../types';
import { addTime } from './add-time';

/**
 * A day so long after another as a rule of `facts/deadlines.yaml` says today. Hours become the days they fill: an
 * answer within forty-eight hours is there two days later.
 * @returns `undefined` when the rule holds no length on that day
 */
export function countDay(from: Day, rule: string, today: Day, facts: FactBook): Day | undefined {
  const fact = facts.deadlines[rule];
  const amount = fact && Number(valueOnDay(fact, today) ?? 0);
  if (!fact || !amount) return undefined;
  if (fact.unit === 'hour') return addTime(from, Math.ceil(amount / 24), 'day');
  return addTime(from, amount, fact.unit === 'month' || fact.unit === 'year' ? fact.unit : 'day');
}
