import type { SafeDocumentNode } from '@react-pdf/layout';
import type { Format } from '../../formats';
import type { TypesetJob } from '../messages';
import type { FontStore } from './fonts/open-fonts';
import { imposeBooklet } from './imposition/impose-booklet';
import { imposeCard } from './imposition/impose-card';
import { layOutBooklet } from './lay-out-booklet';
import { layOutCard } from './lay-out-card';
import { layOutGuide } from './lay-out-guide';
import { layOutTestSheet } from './lay-out-test-sheet';

/** How one format is made: first its pages in the order of reading, then the sheets that are printed. */
export interface Maker {
  /** Lays out every page, complete. They are tagged in this order. */
  layOut(job: TypesetJob, fonts: FontStore): Promise<SafeDocumentNode>;
  /** Moves finished pages onto sheets. What they say, and in which order, is settled by now. */
  impose(pages: SafeDocumentNode, job: TypesetJob): SafeDocumentNode;
}

/** A format of which each page is a sheet. */
const plain: Maker = { layOut: layOutGuide, impose: (pages) => pages };

/** Numbered pages, laid on sheets just as a booklet's. */
const testSheet: Maker = { layOut: layOutTestSheet, impose: imposeBooklet };

/** Who makes what. A format that is added to the list and not here is an error of the compiler. */
const makers = {
  a4: plain,
  large: plain,
  booklet: { layOut: layOutBooklet, impose: imposeBooklet },
  card: { layOut: layOutCard, impose: imposeCard },
} satisfies Record<Format, Maker>;

/** Who makes a job. */
export function makerOf({ format, isTestSheet }: TypesetJob): Maker {
  return isTestSheet ? testSheet : makers[format];
}
