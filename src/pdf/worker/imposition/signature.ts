/** One side of a sheet of a booklet: which pages stand on it, from 0, and how far they are moved. */
export interface Side {
  left: number;
  right: number;
  /** Points by which both pages are moved towards the fold. */
  creep: number;
}

/** What a folded sheet of office paper adds to the spine, in points: a tenth of a millimetre. */
const thickness = 0.3;
/** The most that pages are moved, in points: at the fold 12 mm stay free. */
const mostCreep = 5.9;

/**
 * Lays pages on the sides of sheets that are folded together: fronts and backs in the order of printing, the
 * outermost sheet first. In a folded stack the inner sheets stick out at the edge, where they may be cut off, and
 * show more of themselves at the fold; so their pages are moved towards it, each sheet a little more than the last.
 * @param pages a multiple of four
 */
export function sidesOf(pages: number): Side[] {
  return Array.from({ length: pages / 4 }, (_, sheet) => {
    const creep = Math.min(sheet * thickness, mostCreep);
    const [first, last] = [2 * sheet, pages - 1 - 2 * sheet];
    return [
      { left: last, right: first, creep },
      { left: first + 1, right: last - 1, creep },
    ];
  }).flat();
}

/** As many pages as fill whole sheets, each of which holds four. */
export function padToSheets(pages: number): number {
  return Math.ceil(pages / 4) * 4;
}
