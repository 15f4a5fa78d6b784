import { aYearAfter } from '../facts/evidence';
import type { Evidence, Fact, FactBook, Source } from '../facts/fact-book';
import type { FactFiles, WrittenEvidence } from '../facts/schema';

/** The checked files in the shape that the guide reads. */
export function asFactBook(files: FactFiles): FactBook {
  const { columns, rows } = files.nationalities;
  return {
    amounts: mapValues(files.amounts, asFact),
    deadlines: mapValues(files.deadlines, asFact),
    contacts: mapValues(files.contacts, asFact),
    nationalities: mapValues(columns, (column, id) => ({
      ...asEvidence(column),
      countries: Object.keys(rows).filter((code) => rows[code]?.[id]),
    })),
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

function asEvidence(written: WrittenEvidence): Evidence {
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
