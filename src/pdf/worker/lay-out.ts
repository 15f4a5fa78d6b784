import type { DocumentNode, SafeDocumentNode } from '@react-pdf/layout';
import layoutDocument from '@react-pdf/layout';
import type { DocumentProps } from '@react-pdf/renderer';
import { pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FontStore } from './fonts/open-fonts';
import { carryTags } from './tags/carry-tags';

// The package's own types leave out the second argument, which its renderer passes too.
const layOutNodes = layoutDocument as unknown as (
  document: DocumentNode,
  fonts: FontStore,
) => Promise<SafeDocumentNode>;

/**
 * Half of the seam below react-pdf: from components to pages of placed boxes, in points.
 * `tests/pdf/seam.test.ts` holds it against the public renderer, so that an upgrade which moves it fails.
 */
export function layOut(
  document: ReactElement<DocumentProps>,
  fonts: FontStore,
): Promise<SafeDocumentNode> {
  return layOutNodes(carryTags(pdf(document).container.document), fonts);
}
