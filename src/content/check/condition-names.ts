import type { FactBook } from '../../facts/fact-book';
import { describeSituation } from '../../situation/describe-situation';

/** Every name a template may put in a condition: the keys that any situation has. */
export function conditionNames(facts: FactBook): ReadonlySet<string> {
  return new Set(Object.keys(describeSituation({}, '2026-01-01', facts)));
}
