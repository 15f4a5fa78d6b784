/**
 * Where each panel stands on a sheet that lies on its long side, from panel 0 in the order of reading: the first
 * at the lower right, then along the upper row from right to left, head down, and along the lower row.
 *
 * ```
 *   ᔭ ᔭ ᔭ ᔭ      4 3 2 1   heads down: heads of both rows meet in the middle
 *   ᔦ ᔦ ᔦ ᔦ      5 6 7 0
 * ```
 * Folded along the middle with the print outside, and then like a fan, panel 0 is the front, 1 to 4 open behind it
 * and 5 to 7 are on the other side. No cut is needed. Who cuts the middle of the long fold gets a booklet of the
 * same eight pages in the same order, by the fold that many know.
 */
const columns = [3, 3, 2, 1, 0, 0, 1, 2];

/** The place of a panel on the sheet, and whether it stands on its head. */
export function placeOf(panel: number): { column: number; row: 0 | 1; isTurned: boolean } {
  const isTurned = panel >= 1 && panel <= 4;
  return { column: columns[panel] ?? 0, row: isTurned ? 0 : 1, isTurned };
}

/** Which of a panel's own sides are folds; the others are edges of the paper. The head is always a fold. */
export function isAtFold(panel: number): { left: boolean; right: boolean } {
  const { column, isTurned } = placeOf(panel);
  const [atLeft, atRight] = [column > 0, column < 3];
  return isTurned ? { left: atRight, right: atLeft } : { left: atLeft, right: atRight };
}
