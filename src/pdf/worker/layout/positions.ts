import type { SafeDocumentNode } from '@react-pdf/layout';

/** Where a named box came to stand: page from 0, and points from the page's upper left corner. */
export interface Place {
  page: number;
  top: number;
  left: number;
  width: number;
  height: number;
}

/** The parts of a laid-out node that are the same for every type. */
export interface PlacedNode {
  type: string;
  props?: { id?: string; bookmark?: object | null };
  box?: { top: number; left: number; width: number; height: number };
  /** Lines of a text, each with its place below the first's. */
  lines?: { box: { y: number; height: number } }[];
  children?: PlacedNode[];
}

/**
 * Reads where each box with an id came to stand. A box that runs over several pages counts where it begins.
 */
export function readPlaces(document: SafeDocumentNode): Map<string, Place> {
  const places = new Map<string, Place>();
  const pages = document.children as unknown as PlacedNode[];
  pages.forEach((node, page) => {
    for (const child of node.children ?? []) {
      visitPlaced(child, (inner, top, left) => {
        const id = inner.props?.id;
        if (!id || places.has(id) || !inner.box) return;
        places.set(id, { page, top, left, width: inner.box.width, height: inner.box.height });
      });
    }
  });
  return places;
}

/** Walks a laid-out tree, turning boxes that are relative to their parent into places on the page. */
export function visitPlaced(
  node: PlacedNode,
  see: (node: PlacedNode, top: number, left: number) => void,
  parentTop = 0,
  parentLeft = 0,
): void {
  const top = parentTop + (node.box?.top ?? 0);
  const left = parentLeft + (node.box?.left ?? 0);
  see(node, top, left);
  for (const child of node.children ?? []) visitPlaced(child, see, top, left);
}
