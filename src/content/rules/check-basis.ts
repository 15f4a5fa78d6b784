import type { FactBook } from '../../facts/fact-book';
import { type Holds, today } from '../../rules/holds';
import { opened } from './find-circle';

const lacking =
  'names no source; give sources: [ids of facts/sources.yaml], or rests-on: answers when it only combines answers.';

/** What is wrong with the sources that a rule names: none, unknown, or none that was read. */
export function checkSources(
  sources: readonly string[],
  restsOnAnswers: boolean,
  { sources: known }: FactBook,
): string[] {
  if (sources.length === 0) return restsOnAnswers ? [] : [lacking];
  if (restsOnAnswers) return ['has sources and rests-on: answers; keep one of them.'];
  const unknown = sources.filter((id) => !Object.hasOwn(known, id));
  if (unknown.length > 0) {
    return unknown.map((id) => `facts/sources.yaml has no "${id}"; add it or correct the id.`);
  }
  if (sources.some((id) => known[id]?.url)) return [];
  return ['none of its sources has a url; add one that was read.'];
}

/** A rule that asks facts, days or the country table, itself or through another rule, needs a source of its own. */
export function checkRestsOnAnswers(
  holds: Holds,
  rules: Readonly<Record<string, Holds>>,
): string[] {
  const asksMore = opened(holds, rules).some(
    (part) =>
      'inForce' in part ||
      'reached' in part ||
      ('before' in part && part.before !== today) ||
      'category' in part ||
      'listed' in part ||
      'row' in part,
  );
  return asksMore ? ['asks facts, so that answers are not all it rests on; give it sources.'] : [];
}
