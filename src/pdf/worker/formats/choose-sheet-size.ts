import type { TypesetJob } from '../../messages';
import { composeFirstPage } from '../compose/document';
import { sheetSizes } from '../compose/type-scale';
import type { FontStore } from '../fonts/open-fonts';
import { layOut } from '../layout/lay-out';

/**
 * Chooses the body type of what to do first: the largest in which all of it stands on page one, or, where none is small
 * enough, as in large print, on the fewest pages.
 * @returns points
 */
export function chooseSheetSize(job: TypesetJob, fonts: FontStore): number {
  const sizes = job.format === 'card' ? [] : sheetSizes[job.format];
  let [best = 0] = sizes;
  let fewest = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    const pages = layOut(composeFirstPage(job, fonts, size), fonts).length;
    if (pages < fewest) [best, fewest] = [size, pages];
    if (pages === 1) break;
  }
  return best;
}
