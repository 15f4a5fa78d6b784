import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../messages';
import { setFolding } from './compose/folding';
import type { FontStore } from './fonts/open-fonts';
import { padToSheets } from './imposition/signature';
import { layOut } from './lay-out';
import { layOutGuide } from './lay-out-guide';

/**
 * Lays out the pages of a booklet: the guide on pages of half the paper, blank ones so that sheets are full, and
 * last, on the back, how to fold it.
 * @throws LayoutFault where something does not fit a page
 */
export async function layOutBooklet(job: TypesetJob, fonts: FontStore): Promise<SafeDocumentNode> {
  const guide = await layOutGuide(job, fonts);
  const back = await layOut(setFolding(job, fonts), fonts);
  const used = guide.children.length + back.children.length;
  const blanks = Array.from({ length: padToSheets(used) - used }, () => {
    return { ...back.children[0], children: [] } as SafeDocumentNode['children'][number];
  });
  return { ...guide, children: [...guide.children, ...blanks, ...back.children] };
}
