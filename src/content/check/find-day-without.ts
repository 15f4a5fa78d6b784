import type { Fact, FactBook } from '../../facts/fact-book';
import { firstDay } from '../../facts/first-day';
import { valueOnDay } from '../../facts/value-on-day';
import { isInForce, isReached } from '../../rules/ask-atom';
import type { Holds } from '../../rules/holds';
import { and, not, or, type Truth, truthOf } from '../../rules/three-valued';
import type { Day } from '../../types';
import { opened } from '../rules/find-circle';

type Rules = Readonly<Record<string, Holds>>;

/**
 * The first day on which a passage may be printed for somebody, and a fact in it has no value: the guide of that day
 * would break.
 * @param condition what must hold for the passage; none: it is always printed
 * @returns nothing when there is no such day, or the helper prints no value
 */
export function findDayWithout(
  helper: string,
  id: string,
  condition: Holds | undefined,
  facts: FactBook,
  rules: Rules,
): Day | undefined {
  const tables = { amount: facts.amounts, deadline: facts.deadlines, contact: facts.contacts };
  const fact = tables[helper as keyof typeof tables]?.[id];
  if (!fact) return undefined;
  return daysOf(fact, condition, facts, rules).find(
    (day) =>
      valueOnDay(fact, day) === undefined && (!condition || mayBeSo(condition, day, facts, rules)),
  );
}

/** The days on which something of it changes; between two of them all is as on the first. */
function daysOf(fact: Fact, condition: Holds | undefined, facts: FactBook, rules: Rules): Day[] {
  const asked = condition ? opened(condition, rules) : [];
  const moments = asked.flatMap((part): string[] => {
    const id = 'inForce' in part ? part.inForce : 'reached' in part ? part.reached : undefined;
    const values = id === undefined ? [] : (allFacts(facts)[id]?.values ?? []);
    return values.flatMap(([day, value]) => [day, String(value)]);
  });
  const days = [...fact.values.map(([day]) => day), ...moments.map(asDay)];
  return [firstDay, ...days.filter((day) => day > firstDay)].sort();
}

/** A month is reached on its first day. */
function asDay(moment: string): Day {
  return /^\d{4}-\d{2}$/.test(moment) ? `${moment}-01` : moment;
}

function allFacts({ amounts, deadlines, contacts }: FactBook): Readonly<Record<string, Fact>> {
  return { ...contacts, ...amounts, ...deadlines };
}

/** Whether it may be so for somebody on a day. What is asked of a person may always be one or the other. */
function mayBeSo(holds: Holds, day: Day, facts: FactBook, rules: Rules): boolean {
  return askDay(holds, day, facts, rules) !== 'no';
}

/** As far as the day alone decides it. `may`, `sure` and `open` of what hangs on a person hang on them too. */
function askDay(holds: Holds, day: Day, facts: FactBook, rules: Rules): Truth {
  const ask = (part: Holds) => askDay(part, day, facts, rules);
  if ('rule' in holds) return rules[holds.rule] ? ask(rules[holds.rule] as Holds) : 'unknown';
  if ('all' in holds) return and(holds.all.map(ask));
  if ('any' in holds) return or(holds.any.map(ask));
  if ('not' in holds) return not(ask(holds.not));
  if ('may' in holds) return ask(holds.may);
  if ('sure' in holds) return ask(holds.sure);
  // What the day decides is not open.
  if ('open' in holds) return ask(holds.open) === 'unknown' ? 'unknown' : 'no';
  if ('inForce' in holds) return truthOf(isInForce(holds.inForce, day, facts));
  if ('reached' in holds) return truthOf(isReached(holds.reached, day, facts));
  return 'unknown';
}
