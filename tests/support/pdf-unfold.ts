import type { PrintFormat } from '../../src/formats';
import { pageGeometryOf } from '../../src/pdf/worker/compose/page-geometry';
import { typeScales } from '../../src/pdf/worker/compose/type-scale';
import type { Pdf } from './pdf-read';

/** A piece of text on a page: points from the page's left edge, and from its foot. */
export interface Piece {
  words: string;
  x: number;
  y: number;
  size: number;
  /** Where it ends. */
  end: number;
}

/**
 * The pages of a format in the order in which they are read, each with what stands on it in the order of painting.
 * A booklet's sheets are taken as a printer and a person take them: printed on both sides, laid on each other, folded
 * in the middle and leafed through.
 */
export async function readPages(pdf: Pdf, format: PrintFormat): Promise<Piece[][]> {
  const sides: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    sides.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , size, x, y] = item.transform;
        return [{ words: item.str, x, y, size, end: x + item.width }];
      }),
    );
  }
  return format.format === 'booklet' ? unfold(sides, pageGeometryOf(format).width) : sides;
}

function unfold(sides: Piece[][], width: number): Piece[][] {
  const leftOf = (side = 0) => (sides[side] ?? []).filter(({ x }) => x < width);
  const rightOf = (side = 0) =>
    (sides[side] ?? [])
      .filter(({ x }) => x >= width)
      .map((piece) => ({ ...piece, x: piece.x - width, end: piece.end - width }));
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => ({
    front: 2 * i,
    back: 2 * i + 1,
  }));
  const inwards = sheets.flatMap(({ front, back }) => [rightOf(front), leftOf(back)]);
  const outwards = sheets.toReversed().flatMap(({ front, back }) => [rightOf(back), leftOf(front)]);
  return [...inwards, ...outwards];
}

/**
 * What stands between the running head and foot, and not in a tab at the edge, but for the numbers of the contents, which
 * are painted last of all.
 */
export function bodyOf(page: Piece[], format: PrintFormat): Piece[] {
  const { width, height, side, top, bottom } = pageGeometryOf(format);
  const [contents] = typeScales[format.format].contents;
  const isLaidOver = ({ words, size }: Piece) => /^\d+$/.test(words) && size === contents;
  return page.filter((piece) => {
    const isInside = piece.x > side - 8 && piece.x < width - side + 8;
    return isInside && piece.y > bottom - 4 && piece.y < height - top && !isLaidOver(piece);
  });
}
