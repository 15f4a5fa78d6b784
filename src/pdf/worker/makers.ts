import type { SafeDocumentNode } from '@react-pdf/layout';
import type { Edition } from '../../formats';
import type { TypesetJob } from '../messages';
import type { FontShelf } from './fonts';
import { imposeBooklet } from './impose-booklet';
import { imposeCard } from './impose-card';
import { layOutBooklet } from './lay-out-booklet';
import { layOutCard } from './lay-out-card';
import { layOutGuide } from './lay-out-guide';
import { layOutTestSheet } from './lay-out-test-sheet';

/** How one edition is made: first its pages in the order of reading, then the sheets that are printed. */
export interface Maker {
  /** Lays out every page, complete. They are tagged in this order. */
  layOut(job: TypesetJob, fonts: FontShelf): Promise<SafeDocumentNode>;
  /** Moves finished pages onto sheets. What they say, and in which order, is settled by now. */
  impose(pages: SafeDocumentNode, job: TypesetJob): SafeDocumentNode;
}

/** An edition of which each page is a sheet. */
const plain: Maker = { layOut: layOutGuide, impose: (pages) => pages };

/** Numbered pages, laid on sheets just as a booklet's. */
const testSheet: Maker = { layOut: layOutTestSheet, impose: imposeBooklet };

/** Who makes what. An edition that is added to the list and not here is an error of the compiler. */
const makers = {
  a4: plain,
  large: plain,
  booklet: { layOut: layOutBooklet, impose: imposeBooklet },
  card: { layOut: layOutCard, impose: imposeCard },
} satisfies Record<Edition, Maker>;

/** Who makes a job. */
export function makerOf({ edition, isTestSheet }: TypesetJob): Maker {
  return isTestSheet ? testSheet : makers[edition];
}
