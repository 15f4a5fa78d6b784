import type { Day } from '../../types';

/** What the conversion of one guide shares. */
export interface Conversion {
  /** The word that opens a passage set apart. */
  labelOf(kind: string): string;
  /** A day as finished words, for example "18 May 2024". */
  writtenDay(day: Day): string;
  /** The number of a note, given at its first mention. */
  numberOf(key: string): number;
}
