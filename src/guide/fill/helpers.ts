import { evidenceOf } from '../../facts/evidence';
import type { Evidence, Fact, FactBook } from '../../facts/fact-book';
import { formatMoment } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import { countriesInOrder, writeList } from '../../i18n';
import { countryCodes, nameCountry } from '../../questions/countries';
import type { Day } from '../../types';
import { escapeMarkdown } from './escape-markdown';
import type { Footnotes } from './footnotes';
import { markAge } from './insert-age-mark';
import type { Spoken } from './language';
import { printFact } from './print-fact';
import { nameLaw } from './write-footnote';

/** What the helpers of one section need. */
export interface HelperInput {
  facts: FactBook;
  language: Spoken;
  today: Day;
  notes: Footnotes;
  /** The reader's nationality as answered: ISO code, `stateless`, `undisclosed` or nothing. */
  nationality: string | undefined;
  /** The section of that id by its title, with a word when the short guide leaves it out, or a mark that its sentence is to be dropped. Absent: a card, which refers to none. */
  nameSection?(id: string): string;
  /** On a card: the day of a value in the fewest words, and no day for a claim, which the guide has. */
  isBrief?: boolean;
  /** Called for each value that is printed. */
  onValue?(used: UsedValue): void;
}

/** A value that a template printed. */
export interface UsedValue {
  id: string;
  fact: Fact;
}

type Helper = (...args: unknown[]) => string;

/** The helpers that print facts, by name. */
export type FactHelpers = Record<(typeof factHelperNames)[number], Helper>;

/** Names of the helpers that print facts; the build knows no others. */
export const factHelperNames = [
  'amount',
  'deadline',
  'contact',
  'countries',
  'country',
  'cell',
  'law',
  'source',
  'section',
] as const;

/** Names of the helpers that print the engine's own lists. */
export const listHelperNames = [
  'cut',
  'leftOut',
  'notes',
  'timeline',
  'unread',
  'unreadInShort',
] as const;

/**
 * Makes the helpers of one section. Each prints Markdown: a finished value and its footnote mark.
 * They throw on an unknown id, or a value that does not hold on that day.
 */
export function makeFactHelpers(input: HelperInput): FactHelpers {
  const { facts, language, today, notes, nationality, isBrief } = input;
  const marked = new Set<string>();

  /** The footnote marks, after a caution when nobody has looked at the claim for long (once a section). */
  const cite = (
    evidence: Evidence,
    caution: 'fact.not-rechecked' | 'fact.old',
    marks: string,
  ): string => {
    // A mild caution on a claim must not swallow the plain one on a value from the same source.
    const said = caution + marks;
    if (today < evidence.recheckAfter || marked.has(said)) return marks;
    marked.add(said);
    if (isBrief && caution === 'fact.old') return marks;
    const day = formatMoment(evidence.checkedOn, language.words);
    const words = language.t(isBrief ? 'fact.old' : caution, { day });
    return markAge(words, day, caution === 'fact.old') + marks;
  };

  const citeValue = (evidence: Evidence) =>
    cite(evidence, 'fact.not-rechecked', notes.citeBest(evidence.sources, facts));
  const citeClaim = (ids: string[]) =>
    cite(evidenceOf(ids, facts), 'fact.old', notes.cite(ids, facts));

  const printValue =
    (file: 'amounts' | 'deadlines' | 'contacts'): Helper =>
    (id) => {
      const fact = find(facts[file], String(id), `facts/${file}.yaml`);
      const value = valueOnDay(fact, today);
      if (value === undefined)
        throw new Error(`facts/${file}.yaml: "${id}" has no value on ${today}.`);
      input.onValue?.({ id: String(id), fact });
      return printFact(fact, value, language, isBrief) + citeValue(fact);
    };

  return {
    amount: printValue('amounts'),
    deadline: printValue('deadlines'),
    contact: printValue('contacts'),
    countries: (id) => {
      const column = find(facts.nationalities, String(id), 'facts/nationalities.yaml');
      const { words, t } = language;
      const names = countriesInOrder(column.countries, words).map((code) => nameCountry(code, t));
      return writeList(names, words) + citeValue(column);
    },
    country: () => escapeMarkdown(nameOwnCountry(nationality, language)),
    cell: (id) => {
      const cell = find(facts.cells, String(id), 'facts/nationalities.yaml')[nationality ?? ''];
      return cell ? citeValue(cell) : '';
    },
    law: (id) => {
      const source = find(facts.sources, String(id), 'facts/sources.yaml');
      return nameLaw(source, language) + citeClaim([String(id)]);
    },
    source: (...args) => citeClaim(args.slice(0, -1).map(String)),
    section: (id) => {
      if (!input.nameSection)
        throw new Error(`a card names no section: take {{section "${id}"}} out.`);
      return input.nameSection(String(id));
    },
  };
}

/**
 * Chooses the language of each value: in a passage that stands in English in another language's guide, as the build
 * marks it by `in="en"`, its values are English too.
 */
export function chooseHelpers(own: FactHelpers, source: FactHelpers): FactHelpers {
  const choose =
    (name: keyof FactHelpers): Helper =>
    (...args) => {
      const { hash } = args.at(-1) as { hash: { in?: string } };
      return (hash.in ? source : own)[name](...args);
    };
  return Object.fromEntries(factHelperNames.map((name) => [name, choose(name)])) as FactHelpers;
}

/** The reader's own state, at the head of what is said of it; a word for it when it was not told. */
function nameOwnCountry(nationality: string | undefined, { t }: Spoken): string {
  return nationality && countryCodes.includes(nationality)
    ? nameCountry(nationality, t)
    : t('country.unnamed');
}

function find<T extends Fact | Evidence | object>(
  from: Record<string, T>,
  id: string,
  file: string,
): T {
  const found = Object.hasOwn(from, id) ? from[id] : undefined;
  if (!found) throw new Error(`${file} has no "${id}".`);
  return found;
}
