/** The name by which the index sheet leads to a row of the file for the printer. */
export function nameOfRow(row: number): string {
  return `row-${row}`;
}

/**
 * Writes named destinations (ISO 32000-1, 12.3.2.3), sorted as a name tree asks.
 * @param places the object of the page on which each row begins
 */
export function writeNames(places: readonly { row: number; page: number }[]): string {
  const sorted = places
    .map(({ row, page }) => [`(${nameOfRow(row)})`, `[${page} 0 R /Fit]`] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ends = `${sorted[0]?.[0]} ${sorted.at(-1)?.[0]}`;
  return `<</Dests <</Limits [${ends}] /Names [${sorted.flat().join(' ')}]>>>>`;
}
