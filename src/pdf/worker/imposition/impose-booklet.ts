import type { TypesetJob } from '../../messages';
import { paperSizes } from '../compose/page-geometry';
import type { PaintedPage } from '../painting/painted-page';
import type { SheetSide } from './sheet-side';
import { sidesOf } from './signature';

/**
 * Lays pages two to a side of a sheet, so that the printed sheets, folded together, are a booklet.
 * @param pages a multiple of four
 */
export function imposeBooklet(pages: readonly PaintedPage[], { paper }: TypesetJob): SheetSide[] {
  const { width: height, height: width } = paperSizes[paper];
  const place = (number: number, x: number) => {
    const page = pages[number];
    return page ? [{ page, at: { isTurned: false, x, y: 0 } }] : [];
  };
  return sidesOf(pages.length).map(({ left, right, creep }) => ({
    width,
    height,
    placed: [...place(left, creep), ...place(right, width / 2 - creep)],
  }));
}
