import type { Fact, FactBook, Moment } from '../../facts/fact-book';
import { formatValue } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import type { Passage } from '../../guide/sign-off';
import type { Day, RegionalForm } from '../../types';

type Pieces = Passage['pieces'];

/** A value that a passage prints, in words. */
export interface RestingValue {
  id: string;
  /** Empty when it has none on that day. */
  words: string;
  since?: Day;
  checkedOn: Moment;
}

/**
 * The values that a passage prints, and every source it rests on, each once.
 * @param conditionSources what the rules rest on that show it
 */
export function listRests(
  pieces: Pieces,
  facts: FactBook,
  today: Day,
  form: RegionalForm,
  conditionSources: readonly string[] = [],
): { values: RestingValue[]; sources: string[] } {
  const values: RestingValue[] = [];
  const sources = new Set<string>(conditionSources);
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    for (const id of piece.ids) {
      const fact = factOf(piece.helper, id, facts);
      if (fact && !values.some((one) => one.id === id)) values.push(restOn(id, fact, today, form));
      const evidence = fact ?? facts.nationalities[id];
      for (const source of evidence?.sources ?? (facts.sources[id] ? [id] : []))
        sources.add(source);
      for (const cell of Object.values(piece.helper === 'cell' ? (facts.cells[id] ?? {}) : {}))
        for (const source of cell.sources) sources.add(source);
    }
  }
  return { values, sources: [...sources] };
}

/** The fact that a helper of a template asks for. */
export function factOf(helper: string, id: string, facts: FactBook): Fact | undefined {
  if (helper === 'amount') return facts.amounts[id];
  if (helper === 'deadline') return facts.deadlines[id];
  return helper === 'contact' ? facts.contacts[id] : undefined;
}

function restOn(id: string, fact: Fact, today: Day, form: RegionalForm): RestingValue {
  const since = fact.values.filter(([day]) => day <= today).at(-1)?.[0];
  const value = valueOnDay(fact, today);
  return {
    id,
    words: value === undefined ? '' : formatValue(value, fact.unit, form),
    ...(since ? { since } : {}),
    checkedOn: fact.checkedOn,
  };
}
