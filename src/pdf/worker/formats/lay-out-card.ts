import type { TypesetJob } from '../../messages';
import { composeCard, panelsOf } from '../compose/card';
import { cardSizes } from '../compose/type-scale';
import type { FontStore } from '../fonts/open-fonts';
import { layOut } from '../layout/lay-out';
import type { LayoutPage } from '../layout/node';
import { findOverset } from '../layout/overset-panels';
import { LayoutFault } from '../layout-fault';

/**
 * Lays out the panels of a card, each a small page, in the largest type in which all of them fit.
 * @throws LayoutFault that names a panel whose words do not fit in the smallest either
 */
export function layOutCard(job: TypesetJob, fonts: FontStore): LayoutPage[] {
  const panels = panelsOf(job);
  let fault: LayoutFault | undefined = new LayoutFault('This text has no panels of a card.');
  for (const size of panels.length > 0 ? cardSizes : []) {
    const pages = layOut(composeCard(job, fonts, size), fonts);
    fault = findOverset(pages, panels, job);
    if (!fault) return pages;
  }
  throw fault;
}
