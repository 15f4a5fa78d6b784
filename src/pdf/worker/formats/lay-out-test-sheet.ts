import type { TypesetJob } from '../../messages';
import { composeTestSheet } from '../compose/test-sheet';
import type { FontStore } from '../fonts/open-fonts';
import { layOut } from '../layout/lay-out';
import type { LayoutPage } from '../layout/node';

/** Lays out the pages on which a printer is tried. They are a booklet's, whatever format was chosen. */
export function layOutTestSheet(job: TypesetJob, fonts: FontStore): LayoutPage[] {
  return layOut(composeTestSheet({ ...job, format: 'booklet' }, fonts), fonts);
}
