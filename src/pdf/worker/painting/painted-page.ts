import type { Face, Word } from '../fonts/face';
import type { Bookmark } from '../layout/node';
import type { ContentItem, Rectangle } from '../structure/element';

/** Where something stands on a page, in points from its lower left corner. */
export interface Point {
  x: number;
  y: number;
}

/** What a page paints, before it has a place on a sheet. */
export interface PaintedPage {
  width: number;
  height: number;
  /** Operators, and between them the content items whose marked content opens there: they get their numbers on a sheet. */
  parts: (string | ContentItem)[];
  links: { item: ContentItem; target: string; rectangle: Rectangle }[];
  destinations: ({ name: string } & Point)[];
  /** `order` counts them in the order of reading, over all pages. */
  bookmarks: { bookmark: Bookmark; y: number; order: number }[];
}

/** The words that were painted in each face: only their glyphs go into the file. */
export type UsedWords = Map<Face, Set<Word>>;
