import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../messages';
import { panelsOf, setCard } from './compose/card';
import { cardSizes } from './compose/type-scale';
import type { FontStore } from './fonts/open-fonts';
import { layOut } from './lay-out';
import { findOverfull } from './layout/overset-panels';
import { LayoutFault } from './layout-fault';

/**
 * Lays out the panels of a card, each a small page, in the largest type in which all of them fit.
 * @throws LayoutFault that names a panel whose words do not fit in the smallest either
 */
export async function layOutCard(job: TypesetJob, fonts: FontStore): Promise<SafeDocumentNode> {
  const panels = panelsOf(job);
  let fault: LayoutFault | undefined = new LayoutFault('This text has no panels of a card.');
  for (const size of panels.length > 0 ? cardSizes : []) {
    const document = await layOut(setCard(job, fonts, size), fonts);
    fault = findOverfull(document, panels, job);
    if (!fault) return document;
  }
  throw fault;
}
