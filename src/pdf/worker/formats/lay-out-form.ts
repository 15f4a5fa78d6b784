import type { TypesetJob } from '../../messages';
import { setForm } from '../compose/form';
import type { FontStore } from '../fonts/open-fonts';
import { checkFit } from '../layout/check-fit';
import { layOut } from '../layout/lay-out';
import type { LayoutPage } from '../layout/node';
import { layOutGuide } from './lay-out-guide';

/**
 * Lays out a paper to sign: the sheet, which bears nothing but its own words, and behind it the pages of its meaning,
 * numbered for themselves, because only the sheet is handed in.
 * @throws LayoutFault where something does not fit a page
 */
export function layOutForm(job: TypesetJob, fonts: FontStore): LayoutPage[] {
  const { sheet, ...meaning } = job;
  if (!sheet) return layOutGuide(job, fonts);
  const pages = layOut(setForm(sheet, job), fonts);
  checkFit(pages);
  return [...pages, ...layOutGuide({ ...meaning, format: 'a4' }, fonts)];
}
