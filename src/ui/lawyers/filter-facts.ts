import type { FactFileName, FactRow } from './list-facts';

/** What a lawyer may ask to see only; each may be combined with any other. */
export const marks = ['due', 'alone', 'low', 'unused'] as const;
export type Mark = (typeof marks)[number];

/** Which facts are shown. */
export interface FactFilter {
  letters: string;
  file: FactFileName | '';
  marks: readonly Mark[];
}

/** Every fact. */
export const allFacts: FactFilter = { letters: '', file: '', marks: [] };

/** The rows that a filter lets through. @param isUsed whether any part of the guide or its rules uses a row */
export function filterFacts(
  rows: readonly FactRow[],
  filter: FactFilter,
  isUsed: (row: FactRow) => boolean,
): FactRow[] {
  const letters = filter.letters.trim().toLowerCase();
  const has: Record<Mark, (row: FactRow) => boolean> = {
    due: ({ isDue }) => isDue,
    alone: ({ evidence }) => evidence.sources.length === 1,
    low: ({ evidence }) => evidence.confidence === 'low',
    unused: (row) => !isUsed(row),
  };
  return rows.filter(
    (row) =>
      (filter.file === '' || row.file === filter.file) &&
      filter.marks.every((mark) => has[mark](row)) &&
      JSON.stringify(row).toLowerCase().includes(letters),
  );
}
