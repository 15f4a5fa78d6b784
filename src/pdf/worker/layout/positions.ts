import { visitPage } from './lay-out';
import type { LayoutPage } from './node';

/** Where a named box came to stand: page from 0, and points from the page's upper left corner. */
export interface Place {
  page: number;
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Reads where each box with an id came to stand. A box that runs over several pages counts where it begins. */
export function readPlaces(pages: readonly LayoutPage[]): Map<string, Place> {
  const places = new Map<string, Place>();
  pages.forEach((one, page) => {
    visitPage(one, ({ id, box: { width, height } }, top, left) => {
      if (id !== undefined && !places.has(id)) places.set(id, { page, top, left, width, height });
    });
  });
  return places;
}
