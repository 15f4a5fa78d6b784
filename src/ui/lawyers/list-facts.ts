import type { Evidence, Fact, FactBook } from '../../facts/fact-book';
import { formatMoment, formatValue } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import type { Day, LanguageTag } from '../../types';

/** One fact as the lawyers' screen shows it: finished words. */
export interface FactRow {
  id: string;
  /** The value that holds today; absent when none does. */
  value?: string;
  /** Every value with the day it took effect. */
  history: string[];
  evidence: Evidence;
  note?: string;
  isDue: boolean;
}

/**
 * All facts as rows, the oldest evidence first.
 * @param intl regional form of dates and sums
 */
export function listFacts(book: FactBook, today: Day, tag: LanguageTag, intl: string): FactRow[] {
  const { amounts, deadlines, contacts, nationalities } = book;
  const facts = [amounts, deadlines, contacts].flatMap((file) => Object.entries(file));
  const names = new Intl.DisplayNames([tag], { type: 'region' });
  const rows = [
    ...facts.map(([id, fact]) => asRow(id, fact, today, intl)),
    ...Object.entries(nationalities).map(([id, column]): FactRow => {
      const value = column.countries.map((code) => names.of(code) ?? code).join(', ');
      return { id, value, history: [], evidence: column, isDue: today >= column.recheckAfter };
    }),
  ];
  return rows.sort((a, b) => a.evidence.checkedOn.localeCompare(b.evidence.checkedOn));
}

function asRow(id: string, fact: Fact, today: Day, intl: string): FactRow {
  const write = (value: number | string | null) =>
    value === null ? '–' : formatValue(value, fact.unit, intl);
  const value = valueOnDay(fact, today);
  return {
    id,
    ...(value === undefined ? {} : { value: write(value) }),
    history: fact.values.map(([day, one]) => `${formatMoment(day, intl)}: ${write(one)}`),
    evidence: fact,
    ...(fact.note ? { note: fact.note } : {}),
    isDue: today >= fact.recheckAfter,
  };
}
