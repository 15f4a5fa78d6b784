import { aYearAfter } from '../../facts/evidence';
import type { Cell, Evidence, Fact, FactBook, Source } from '../../facts/fact-book';
import type { CellSource, EvidenceSource, FactFiles } from '../../facts/schema';

/** The checked files in the shape that the guide reads. */
export function asFactBook(files: FactFiles): FactBook {
  const { columns, categories, rows } = files.nationalities;
  return {
    amounts: mapValues(files.amounts, asFact),
    deadlines: mapValues(files.deadlines, asFact),
    contacts: mapValues(files.contacts, asFact),
    nationalities: mapValues(columns, (column, id) => ({
      ...asEvidence(column),
      countries: Object.keys(rows).filter((code) => rows[code]?.[id]),
    })),
    cells: mapValues(categories, ({ evidence }, id) =>
      Object.fromEntries(
        Object.entries(rows).flatMap(([code, row]) => {
          const cell = asCell(row[id], evidence);
          return cell ? [[code, cell]] : [];
        }),
      ),
    ),
    sources: mapValues(files.sources, asSource),
  };
}

function asFact(fact: FactFiles['amounts'][string]): Fact {
  return {
    ...asEvidence(fact),
    unit: fact.unit as Fact['unit'],
    values: Object.entries(fact.values).sort(([a], [b]) => a.localeCompare(b)),
    ...(fact.note ? { note: fact.note } : {}),
    ...(fact.from_abroad ? { fromAbroad: fact.from_abroad } : {}),
  };
}

function asSource({ checked_on, seen_in, ...source }: FactFiles['sources'][string]): Source {
  const seenIn = seen_in ? { seenIn: seen_in } : {};
  return { ...(source as Omit<Source, 'checkedOn'>), ...seenIn, checkedOn: checked_on };
}

/** Nothing is known of a country without the cell, or with the word `unknown` in it. */
function asCell(
  written: CellSource | undefined,
  byDefault: EvidenceSource | undefined,
): Cell | undefined {
  if (typeof written === 'object') return { value: written.value, ...asEvidence(written) };
  if (typeof written !== 'string' || written === 'unknown' || !byDefault) return undefined;
  return { value: written, ...asEvidence(byDefault) };
}

function asEvidence(written: EvidenceSource): Evidence {
  return {
    sources: written.sources,
    checkedOn: written.checked_on,
    recheckAfter: written.recheck_after ?? aYearAfter(written.checked_on),
    confidence: written.confidence,
  };
}

function mapValues<A, B>(
  from: Record<string, A>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value, key)]));
}
