/** What the conversion of one guide shares. */
export interface Conversion {
  /** The word that opens a passage set apart. */
  labelOf(kind: string): string;
  /** The number of a note, given at its first mention. */
  numberOf(key: string): number;
}
