import type { TypesetJob } from '../../messages';
import { paperSizes } from '../compose/page-geometry';
import type { PaintedPage } from '../painting/painted-page';
import { placeOf } from './card-places';
import type { SheetSide } from './sheet-side';

/** Lays eight panels on one sheet, painted in the order of reading. */
export function imposeCard(panels: readonly PaintedPage[], { paper }: TypesetJob): SheetSide[] {
  const { width: height, height: width } = paperSizes[paper];
  const cell = { width: width / 4, height: height / 2 };
  const placed = panels.map((page, i) => {
    const { column, row, isTurned } = placeOf(i);
    const corner = { x: column * cell.width, y: height - (row + 1) * cell.height };
    const at = isTurned
      ? { isTurned, x: corner.x + cell.width, y: corner.y + cell.height }
      : { isTurned, ...corner };
    return { page, at };
  });
  return [{ width, height, placed }];
}
