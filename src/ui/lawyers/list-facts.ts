import type { Evidence, Fact, FactBook } from '../../facts/fact-book';
import { formatMoment, formatValue } from '../../facts/format';
import { valueOnDay } from '../../facts/value-on-day';
import type { Translate } from '../../i18n';
import { nameCountry } from '../../questions/countries';
import type { Day, RegionalForm } from '../../types';

/** Files of `facts/` that hold values. */
export const factFiles = ['amounts', 'deadlines', 'contacts', 'nationalities'] as const;
export type FactFileName = (typeof factFiles)[number];

/** One fact as the lawyers' screen shows it: finished words. */
export interface FactRow {
  id: string;
  file: FactFileName;
  /** The id under which templates ask for it: of a country's row, the category. */
  usedAs: string;
  /** The value that holds today; absent when none does. */
  value?: string;
  /** Every value with the day it took effect. */
  history: string[];
  evidence: Evidence;
  note?: string;
  isDue: boolean;
}

/**
 * All facts as rows, the oldest evidence first. Countries of which the same is said on the same evidence share a row.
 * @param form of dates and sums
 */
export function listFacts(book: FactBook, today: Day, t: Translate, form: RegionalForm): FactRow[] {
  const nameAll = (codes: readonly string[]) =>
    codes.map((code) => nameCountry(code, t)).join(', ');
  const ofCountries = (id: string, value: string, evidence: Evidence, usedAs = id): FactRow => {
    const isDue = today >= evidence.recheckAfter;
    return { id, file: 'nationalities', usedAs, value, history: [], evidence, isDue };
  };
  const rows = [
    ...(['amounts', 'deadlines', 'contacts'] as const).flatMap((file) =>
      Object.entries(book[file]).map(([id, fact]) => asRow(id, file, fact, today, form)),
    ),
    ...Object.entries(book.nationalities).map(([id, column]) =>
      ofCountries(id, nameAll(column.countries), column),
    ),
    ...Object.entries(book.cells).flatMap(([category, cells]) =>
      groupCells(cells).map(({ value, evidence, codes }) =>
        ofCountries(
          `${category}: ${value} (${codes.join(' ')})`,
          nameAll(codes),
          evidence,
          category,
        ),
      ),
    ),
  ];
  return rows.sort((a, b) => a.evidence.checkedOn.localeCompare(b.evidence.checkedOn));
}

function groupCells(cells: FactBook['cells'][string]) {
  const groups = new Map<string, { value: string; evidence: Evidence; codes: string[] }>();
  for (const [code, { value, ...evidence }] of Object.entries(cells)) {
    const key = JSON.stringify([value, evidence]);
    const group = groups.get(key) ?? { value, evidence, codes: [] };
    group.codes.push(code);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function asRow(
  id: string,
  file: FactFileName,
  fact: Fact,
  today: Day,
  form: RegionalForm,
): FactRow {
  const write = (value: number | string | null) =>
    value === null ? '–' : formatValue(value, fact.unit, form);
  const value = valueOnDay(fact, today);
  const abroad = fact.fromAbroad ? ` / ${fact.fromAbroad}` : '';
  return {
    id,
    file,
    usedAs: id,
    ...(value === undefined ? {} : { value: write(value) + abroad }),
    history: fact.values.map(([day, one]) => `${formatMoment(day, form)}: ${write(one)}`),
    evidence: fact,
    ...(fact.note ? { note: fact.note } : {}),
    isDue: today >= fact.recheckAfter,
  };
}
