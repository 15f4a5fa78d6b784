import type { PaintedPage, Point } from '../painting/painted-page';
import type { Rectangle } from '../structure/element';

/** How a page lies on a sheet: upright or head down, and where its lower left corner comes to lie, in points. */
export interface Placement {
  isTurned: boolean;
  x: number;
  y: number;
}

/** One side of a sheet of paper. */
export interface SheetSide {
  width: number;
  height: number;
  placed: readonly { page: PaintedPage; at: Placement }[];
}

/** A sheet that is just its page. */
export function asSheet(page: PaintedPage): SheetSide {
  const { width, height } = page;
  return { width, height, placed: [{ page, at: { isTurned: false, x: 0, y: 0 } }] };
}

/** A point of a page on its sheet. A page that is turned lies to the left of and below its own corner. */
export function movePoint({ x, y }: Point, at: Placement): Point {
  const sign = at.isTurned ? -1 : 1;
  return { x: at.x + sign * x, y: at.y + sign * y };
}

export function moveRectangle([left, bottom, right, top]: Rectangle, at: Placement): Rectangle {
  const [a, b] = [movePoint({ x: left, y: bottom }, at), movePoint({ x: right, y: top }, at)];
  return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)];
}
