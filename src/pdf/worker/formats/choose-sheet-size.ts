import type { TypesetJob } from '../../messages';
import { composeFirstPage } from '../compose/document';
import { sheetSizes } from '../compose/type-scale';
import type { FontStore } from '../fonts/open-fonts';
import { layOut } from '../layout/lay-out';

/** Smaller type than this part of the largest is worth its trouble only if all stands on page one. */
const readable = 0.8;

/**
 * Chooses the body type of what to do first: the largest in which all of it stands on page one, or, where none is small
 * enough, as in large print, on the fewest pages.
 * @returns points
 */
export function chooseSheetSize(job: TypesetJob, fonts: FontStore): number {
  const sizes = job.format === 'card' ? [] : sheetSizes[job.format];
  const [largest = 0] = sizes;
  let best = largest;
  let fewest = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    const pages = layOut(composeFirstPage(job, fonts, size), fonts).length;
    if (pages === 1) return size;
    if (pages < fewest && size >= readable * largest) [best, fewest] = [size, pages];
  }
  return best;
}
