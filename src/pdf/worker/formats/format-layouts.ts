import type { Format } from '../../../formats';
import type { TypesetJob } from '../../messages';
import type { FontStore } from '../fonts/open-fonts';
import { imposeBooklet } from '../imposition/impose-booklet';
import { imposeCard } from '../imposition/impose-card';
import { asSheet, type SheetSide } from '../imposition/sheet-side';
import type { LayoutPage } from '../layout/node';
import type { PaintedPage } from '../painting/painted-page';
import { layOutBooklet } from './lay-out-booklet';
import { layOutCard } from './lay-out-card';
import { layOutForm } from './lay-out-form';
import { layOutGuide } from './lay-out-guide';
import { layOutTestSheet } from './lay-out-test-sheet';

/** How one format is made: first its pages in the order of reading, then the sheets that are printed. */
export interface FormatLayout {
  /** Lays out every page, complete. They are tagged in this order. */
  layOut(job: TypesetJob, fonts: FontStore): LayoutPage[];
  /** Lays painted pages on sheets. What they say, and in which order, is settled by now. */
  impose(pages: readonly PaintedPage[], job: TypesetJob): SheetSide[];
}

/** A format of which each page is a sheet. */
const plain: FormatLayout = { layOut: layOutGuide, impose: (pages) => pages.map(asSheet) };

/** A paper to sign with the page of its meaning; it is never folded. */
const form: FormatLayout = { layOut: layOutForm, impose: (pages) => pages.map(asSheet) };

/** Numbered pages, laid on sheets just as a booklet's. */
const testSheet: FormatLayout = { layOut: layOutTestSheet, impose: imposeBooklet };

/** A format that is added to the list and not here is an error of the compiler. */
const layouts = {
  a4: plain,
  large: plain,
  booklet: { layOut: layOutBooklet, impose: imposeBooklet },
  card: { layOut: layOutCard, impose: imposeCard },
} satisfies Record<Format, FormatLayout>;

/** How a job is made. */
export function layoutOf({ format, isTestSheet, sheet }: TypesetJob): FormatLayout {
  if (sheet) return form;
  return isTestSheet ? testSheet : layouts[format];
}
