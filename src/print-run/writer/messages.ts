/** What passes between the page and the writer. The writer knows the answers; the typesetter does not. */
import type { Extent } from '../../extent';
import type { PrintFormat } from '../../formats';
import type { SerialisedJob } from '../../pdf/serialise-job';
import type { Answers } from '../../questions/fields';
import type { Day, LanguageTag } from '../../types';

/** One guide to write. Equal wishes give the same guide. */
export interface Wanted {
  locale: LanguageTag;
  answers: Answers;
  today: Day;
  extent: Extent;
  printFormat: PrintFormat;
  /** The address of a square code at the end, if one is wished. */
  qr?: string | undefined;
}

export type WriterQuestion =
  /** Has the words and templates of a language come, so that no network is needed later. */
  | { type: 'prepare'; locale: LanguageTag }
  /** Writes a guide to tell its length; the writer keeps it for when it is asked for. */
  | { type: 'estimate'; wanted: Wanted }
  | { type: 'write'; wanted: Wanted };

export interface WriterAnswer {
  /** Letters in the guide, by which its pages are estimated. */
  letters: number;
  /** Comes with the answer to `write`. */
  job?: SerialisedJob;
}
