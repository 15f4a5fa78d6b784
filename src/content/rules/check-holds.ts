import type { FactBook } from '../../facts/fact-book';
import { isCountry } from '../../questions/countries';
import { type Field, type FieldName, fields } from '../../questions/fields';
import { findFact } from '../../rules/ask-atom';
import { everyPart, type Holds, today } from '../../rules/holds';

/** What a test may name. */
export interface Known {
  facts: FactBook;
  /** Ids of all rules. */
  rules: ReadonlySet<string>;
}

/** What is wrong with the names in it: unknown rules, fields, values and facts, each with what to do. */
export function checkHolds(holds: Holds, known: Known): string[] {
  return everyPart(holds).flatMap((part) => checkPart(part, known) ?? []);
}

function checkPart(part: Holds, { facts, rules }: Known): string | undefined {
  if ('rule' in part) {
    if (rules.has(part.rule)) return undefined;
    return `"${part.rule}" is no rule of rules/; add it there, or write an answer as field:value, a cell as cell:category:value.`;
  }
  if ('before' in part || 'reached' in part) {
    const id = 'before' in part ? part.before : part.reached;
    if ('before' in part && id === today) return undefined;
    return facts.deadlines[id]?.unit === 'date'
      ? undefined
      : `facts/deadlines.yaml has no day "${id}"; add it with unit: date, or correct the id.`;
  }
  if ('field' in part) return checkAnswer(part.field, part.is);
  if ('inForce' in part) {
    return findFact(part.inForce, facts)
      ? undefined
      : `facts/ has no "${part.inForce}"; add it to deadlines.yaml, or correct the id.`;
  }
  if ('listed' in part) {
    return Object.hasOwn(facts.nationalities, part.listed)
      ? undefined
      : `facts/nationalities.yaml has no column "${part.listed}"; add it, or correct the name.`;
  }
  return 'category' in part ? checkCell(part.category, part.is, facts) : undefined;
}

function checkAnswer(name: FieldName, is: readonly string[]): string | undefined {
  if (!Object.hasOwn(fields, name)) {
    return `"${name}" is no field; use one of ${Object.keys(fields).join(', ')}.`;
  }
  const field: Field = fields[name];
  const wrong = is.find((value) => !isValue(field, value));
  if (wrong === undefined) return undefined;
  if (isSilence(wrong)) return `"${name}:${wrong}" counts as not answered; ask with open.`;
  const values = 'values' in field ? field.values.filter((one) => !isSilence(one)) : [];
  return `"${name}" has no value "${wrong}"; use ${values.join(', ') || 'a code such as CO, or stateless'}.`;
}

function isValue(field: Field, value: string): boolean {
  if (isSilence(value)) return false;
  if (field.kind === 'country') return isCountry(value);
  return 'values' in field && field.values.includes(value);
}

function isSilence(value: string): boolean {
  return value === 'unsure' || value === 'undisclosed';
}

function checkCell(category: string, is: string, { cells }: FactBook): string | undefined {
  const column = Object.hasOwn(cells, category) ? cells[category] : undefined;
  if (!column) {
    return `facts/nationalities.yaml has no category "${category}"; use ${Object.keys(cells).join(', ')}.`;
  }
  const values = [...new Set(Object.values(column).map(({ value }) => value)), 'unknown'];
  if (values.includes(is)) return undefined;
  return `no state has "${is}" as its "${category}"; use ${values.join(', ')}.`;
}
