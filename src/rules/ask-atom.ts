import type { Fact, FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import { type Answers, type Field, type FieldName, fields } from '../questions/fields';
import type { Day } from '../types';
import { givenDay } from './given-day';
import { type Atom, type DateField, today } from './holds';
import { type Truth, truthOf } from './three-valued';

/** One person on one day. */
export interface Person {
  answers: Answers;
  /** The day of reading. */
  today: Day;
  facts: FactBook;
}

/** Answers that say nothing. */
const notKnown: readonly string[] = ['unsure', 'undisclosed'];

/** Later than any day of a fact. */
const ever: Day = '9999-12-31';

/** Whether one test holds. Only what was not answered, and what the country table does not know, is unknown. */
export function askAtom(atom: Atom, person: Person): Truth {
  if ('before' in atom) return askDate(atom.field, atom.before, person);
  if ('field' in atom) return askAnswer(atom.field, atom.is, person.answers);
  if ('category' in atom) return askCell(atom.category, atom.is, person);
  if ('row' in atom) return askRow(person);
  if ('listed' in atom) return askColumn(atom.listed, person);
  if ('inForce' in atom) return truthOf(isInForce(atom.inForce, person.today, person.facts));
  return truthOf(isReached(atom.reached, person.today, person.facts));
}

function askAnswer(name: FieldName, is: readonly string[], answers: Answers): Truth {
  const { unanswered }: Field = fields[name];
  const said = answers[name]?.length ? answers[name] : unanswered;
  const values = said === undefined ? [] : Array.isArray(said) ? said : [said];
  if (values.length === 0 || values.some((value) => notKnown.includes(value))) return 'unknown';
  return truthOf(values.some((value) => is.includes(value)));
}

/** Cut to what is known of the fact's day: where that is a month only, a day within that month is unknown. */
function askDate(field: DateField, id: string, { answers, facts, today: now }: Person): Truth {
  const given = givenDay(answers, field);
  if (id === today) return given ? truthOf(given < now) : 'unknown';
  const last = facts.deadlines[id] && valueOnDay(facts.deadlines[id], ever);
  if (!given || last === undefined) return 'unknown';
  const cut = given.slice(0, String(last).length);
  if (cut === String(last) && cut !== given) return 'unknown';
  return truthOf(cut <= String(last));
}

function askRow({ answers: { nationality }, facts }: Person): Truth {
  if (nationality === 'stateless') return 'no';
  const hasRow = Object.values(facts.cells).some((column) =>
    Object.hasOwn(column, nationality ?? ''),
  );
  return hasRow ? 'yes' : 'unknown';
}

function askCell(category: string, is: string, person: Person): Truth {
  const row = askRow(person);
  if (row !== 'yes') return row;
  const value = person.facts.cells[category]?.[person.answers.nationality ?? '']?.value;
  if (is === 'unknown') return truthOf(value === undefined);
  return value === undefined ? 'unknown' : truthOf(value === is);
}

function askColumn(column: string, { answers: { nationality }, facts }: Person): Truth {
  if (nationality === undefined || notKnown.includes(nationality)) return 'unknown';
  return truthOf(facts.nationalities[column]?.countries.includes(nationality) ?? false);
}

/** The fact of that id in amounts, deadlines or contacts. */
export function findFact(id: string, facts: FactBook): Fact | undefined {
  const table = [facts.deadlines, facts.amounts, facts.contacts].find((one) =>
    Object.hasOwn(one, id),
  );
  return table?.[id];
}

/** Whether a fact has a value on a day. */
export function isInForce(id: string, today: Day, facts: FactBook): boolean {
  const fact = findFact(id, facts);
  return fact !== undefined && valueOnDay(fact, today) !== undefined;
}

/** Whether the day or month that a fact gives on the day of reading has come. Of a month, its first day counts. */
export function isReached(id: string, today: Day, facts: FactBook): boolean {
  const fact = findFact(id, facts);
  const value = fact && valueOnDay(fact, today);
  return value !== undefined && today.slice(0, String(value).length) >= String(value);
}
