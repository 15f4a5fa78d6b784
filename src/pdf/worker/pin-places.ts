import type { SafeDocumentNode } from '@react-pdf/layout';
import { type Place, type PlacedNode, visitPlaced } from './layout/positions';

/**
 * Makes links and bookmarks land where they should. The engine reads a box's place as if it were on the
 * page, though it is relative to its parent, and names the same destination again on every page that a box
 * runs over. So each id moves to an empty box of its own directly on the page, and each bookmark is told
 * its true height and its place among the others in the order of reading. Changes `document`, which nobody else holds.
 */
export function pinPlaces(document: SafeDocumentNode, places: ReadonlyMap<string, Place>): void {
  const pages = document.children as unknown as PlacedNode[];
  let last = 0;
  pages.forEach((page, number) => {
    const width = page.box?.width ?? 0;
    for (const child of page.children ?? [])
      visitPlaced(child, (node, top) => {
        last += 1;
        unpin(node, top, width, last);
      });
    page.children = [...(page.children ?? []), ...pinsOf(places, number)];
  });
}

function unpin(node: PlacedNode, top: number, pageWidth: number, order: number): void {
  if (!node.props) return;
  const { id, ...props } = node.props;
  // A bookmark's left edge is counted from the right by pdfkit; the page's width makes it the true left.
  if (props.bookmark) props.bookmark = { ...props.bookmark, order, top, left: pageWidth };
  node.props = props;
}

function pinsOf(places: ReadonlyMap<string, Place>, page: number) {
  return [...places]
    .filter(([, place]) => place.page === page)
    .map(([id, { top, left }]) => ({
      type: 'VIEW',
      props: { id },
      style: {},
      box: { top, left, width: 0, height: 0 },
      children: [],
    }));
}
