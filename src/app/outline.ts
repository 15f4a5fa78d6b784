import type { Extent } from '../extent';
import type { Topic } from '../guide';
import { pagesAbout } from '../print-run/estimate';
import { countLetters } from '../print-run/writer/count-letters';
import type { GuideParts } from './load-guide';
import { inputFor, type Wish, writeForReader } from './write-for-reader';

/** What somebody can choose between before a guide is made. */
export interface Outline {
  /** Pages of the short guide with the sections that were added to it, and of the whole one, about. */
  short: number;
  whole: number;
  /** What can be added to the short guide; nothing when it is the whole. */
  topics: readonly Topic[];
}

/** Tells how long the short guide and the whole one of a reader will be. @throws as `writeForReader` does */
export function outlineFor(parts: GuideParts, wish: Wish): Outline {
  const { format } = wish.printFormat;
  const pagesOf = (extent: Extent) => {
    // The wish itself was written a moment ago; only the other one is written for this.
    const { guide } =
      extent === wish.extent
        ? writeForReader(parts, wish)
        : { guide: parts.writeGuide(inputFor(parts, { ...wish, extent })) };
    // A card is one sheet, however long the guide is; the lengths are those of the guide beside it.
    return pagesAbout(countLetters(guide), format === 'card' ? 'a4' : format);
  };
  const isShort = wish.extent !== 'whole';
  return {
    short: pagesOf(isShort ? wish.extent : 'core'),
    whole: pagesOf('whole'),
    topics: parts.listTopics(inputFor(parts, wish)),
  };
}
