import type { Paper, PrintFormat } from '../../../formats';

/** Measures of a page of one format, in points. A millimetre is 2.8346 points. */
export interface PageGeometry {
  width: number;
  height: number;
  /** The margins at both sides. */
  side: number;
  /** From the paper's edge to the text; the running head and foot stand between. */
  top: number;
  bottom: number;
  /** From the paper's edge to the running head's first line, and from the foot's last line. */
  head: number;
  foot: number;
  /** The column at the left in which numerals and boxes to tick hang. */
  hangingIndent: number;
}

/** The colour of every letter and line, and of words on black ground. */
export const ink = '#000';
export const paperWhite = '#fff';

/** What lies in the printer, upright. */
export const paperSizes = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const satisfies Record<Paper, { width: number; height: number }>;

/** Side margins of 18 mm, for every format whose page is the paper. */
const margins = { a4: 51, letter: 54 } as const satisfies Record<Paper, number>;

/** The page that a format is set on. */
export function pageGeometryOf({ format, paper }: PrintFormat): PageGeometry {
  if (format === 'card') return panelOf(paper);
  const whole = { ...paperSizes[paper], side: margins[paper] };
  if (format === 'booklet') {
    const { width: height, height: spread } = paperSizes[paper];
    const width = spread / 2;
    return { width, height, side: 40, top: 46, bottom: 44, head: 27, foot: 26, hangingIndent: 25 };
  }
  if (format === 'large') {
    return { ...whole, top: 66, bottom: 66, head: 34, foot: 34, hangingIndent: 44 };
  }
  return { ...whole, top: 58, bottom: 56, head: 34, foot: 34, hangingIndent: 34 };
}

/** A panel of the card, an eighth of the sheet: 12 mm between two texts on both sides of a fold, 6 mm to each. */
function panelOf(paper: Paper): PageGeometry {
  const { width, height } = paperSizes[paper];
  const margin = 17;
  const margins = { side: margin, top: margin, bottom: margin, head: 0, foot: 0 };
  return { width: height / 4, height: width / 2, ...margins, hangingIndent: 0 };
}

/** The width of the full measure: hanging column and text. */
export function fullMeasure({ width, side }: PageGeometry): number {
  return width - 2 * side;
}
