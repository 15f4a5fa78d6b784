import type { SafeDocumentNode } from '@react-pdf/layout';
import { LayoutFault } from '../layout-fault';
import { type PlacedNode, visitPlaced } from './positions';

/**
 * Makes sure that no word runs off the paper. The engine only warns of a box taller than a page and lets
 * its end fall off the edge; a guide to one's rights must rather not be made than lack a line.
 * @throws LayoutFault
 */
export function checkFit(document: SafeDocumentNode): void {
  for (const page of document.children as unknown as PlacedNode[]) {
    const paper = page.box?.height ?? 0;
    visitPlaced(page, ({ lines }, top) => {
      const height = (lines ?? []).reduce((sum, { box }) => sum + box.height, 0);
      if (top + height <= paper) return;
      throw new LayoutFault('A passage that may not be parted is taller than a page.');
    });
  }
}
