import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../messages';
import { setTestSheet } from './compose/test-sheet';
import type { FontStore } from './fonts/open-fonts';
import { layOut } from './lay-out';

/** Lays out the pages on which a printer is tried. They are a booklet's, whatever format was chosen. */
export function layOutTestSheet(job: TypesetJob, fonts: FontStore): Promise<SafeDocumentNode> {
  return layOut(setTestSheet({ ...job, format: 'booklet' }, fonts), fonts);
}
