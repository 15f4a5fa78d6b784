import type { TypesetJob } from '../../messages';
import { composePageNumbers, contentsId } from '../compose/contents';
import { composeDocument } from '../compose/document';
import { composeRunningHeads } from '../compose/running-heads';
import type { FontStore } from '../fonts/open-fonts';
import { checkFit } from '../layout/check-fit';
import { fillBoxes } from '../layout/fill-boxes';
import { layOut } from '../layout/lay-out';
import type { LayoutPage } from '../layout/node';
import { readPlaces } from '../layout/positions';
import { chooseSheetSize } from './choose-sheet-size';

/**
 * Lays out a whole guide, every page complete: sets its text, reads off where everything came to stand, and lays
 * heads, feet and page numbers over it.
 * @throws LayoutFault where something does not fit a page
 */
export function layOutGuide(job: TypesetJob, fonts: FontStore): LayoutPage[] {
  const pages = layOut(composeDocument(job, fonts, chooseSheetSize(job, fonts)), fonts);
  checkFit(pages);
  const places = readPlaces(pages);
  const numbers = layOut(composePageNumbers(job, places), fonts);
  const boxes = new Map(
    job.tree.children.map(({ id }, i) => [contentsId(id), numbers[i]?.children ?? []]),
  );
  const heads = layOut(composeRunningHeads(job, fonts, pages.length, places), fonts);
  return fillBoxes(pages, boxes).map((page, i) => ({
    ...page,
    children: [...page.children, ...(heads[i]?.children ?? [])],
  }));
}
