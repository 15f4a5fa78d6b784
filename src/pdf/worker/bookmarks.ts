import type { SafeDocumentNode } from '@react-pdf/layout';
import type PDFDocument from 'pdfkit';
import type { Outline } from 'pdfkit';
import { type PlacedNode, visitPlaced } from './layout/positions';

/** A bookmark and the sheet on which its place is; `left` is counted from the right, as pdfkit does. */
export interface Bookmark {
  title: string;
  ref: number;
  parent?: number;
  /** Its place among all, in the order of reading. */
  order?: number;
  sheet: number;
  top: number;
  left: number;
}

/**
 * Takes the bookmarks out of finished sheets, in the order of reading. The engine would list them in the order of the
 * paper. Changes `document`, which nobody else holds.
 */
export function takeBookmarks(document: SafeDocumentNode): Bookmark[] {
  const taken: Bookmark[] = [];
  const sheets = document.children as unknown as PlacedNode[];
  sheets.forEach((page, sheet) => {
    visitPlaced(page, (node) => {
      if (!node.props?.bookmark) return;
      taken.push({ ...(node.props.bookmark as Omit<Bookmark, 'sheet'>), sheet });
      node.props = { ...node.props, bookmark: null };
    });
  });
  return taken.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** Writes bookmarks into a file whose sheets are drawn. */
export function writeBookmarks(file: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const written = new Map<number | undefined, Outline>();
  for (const { title, ref, parent, sheet, top, left } of bookmarks) {
    const around = written.get(parent) ?? file.outline;
    written.set(ref, around.addItem(title, { pageNumber: sheet, top, left }));
  }
}
