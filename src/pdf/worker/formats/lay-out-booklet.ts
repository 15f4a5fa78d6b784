import type { TypesetJob } from '../../messages';
import { composeFolding } from '../compose/folding';
import type { FontStore } from '../fonts/open-fonts';
import { padToSheets } from '../imposition/signature';
import { layOut } from '../layout/lay-out';
import type { LayoutPage } from '../layout/node';
import { layOutGuide } from './lay-out-guide';

/**
 * Lays out the pages of a booklet: the guide on pages of half the paper, blank ones so that sheets are full, and
 * last, on the back, how to fold it.
 * @throws LayoutFault where something does not fit a page
 */
export function layOutBooklet(job: TypesetJob, fonts: FontStore): LayoutPage[] {
  const guide = layOutGuide(job, fonts);
  const back = layOut(composeFolding(job, fonts), fonts);
  const used = guide.length + back.length;
  const blanks = Array.from({ length: padToSheets(used) - used }, () => ({
    width: back[0]?.width ?? 0,
    height: back[0]?.height ?? 0,
    children: [],
  }));
  return [...guide, ...blanks, ...back];
}
