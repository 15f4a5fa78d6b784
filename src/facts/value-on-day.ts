import type { Day } from '../types';
import type { Fact } from './fact-book';

/**
 * The value that holds on a day: the last one that began on or before it.
 * @returns `undefined` when none had begun, or the rule has ended
 */
export function valueOnDay(fact: Fact, today: Day): number | string | undefined {
  const begun = fact.values.filter(([day]) => day <= today);
  return begun.at(-1)?.[1] ?? undefined;
}
