import type { TypesetJob } from '../../messages';
import { composeFirstPage } from '../compose/document';
import { sheetSizes } from '../compose/type-scale';
import type { FontStore } from '../fonts/open-fonts';
import { layOut } from '../layout/lay-out';

/**
 * Chooses the body type of what to do first, the largest in which all of it stands on page one. Where none is small
 * enough, as in large print, it has the usual size and goes on to page two.
 * @returns points
 */
export function chooseSheetSize(job: TypesetJob, fonts: FontStore): number {
  const sizes = job.format === 'card' ? [] : sheetSizes[job.format];
  const fits = (size: number) => layOut(composeFirstPage(job, fonts, size), fonts).length === 1;
  return sizes.find(fits) ?? sizes[0] ?? 0;
}
