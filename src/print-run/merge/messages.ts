/** What passes between the page and the merger: finished files in, pieces of one file out. It knows no answers. */
import type { Format } from '../../formats';
import type { Turn } from '../printing';
import type { Pages } from './merge-pdf';

/** How a run is handed over: one file for the printer, an archive with one for each way of printing, or one of separate files. */
export const outputs = ['pdf', 'groups', 'zip'] as const;
export type Output = (typeof outputs)[number];

/** One row of a run, to be put at the end of the file. */
export interface PlaceQuestion {
  type: 'place';
  guide: number;
  /** Comes with the first row of a guide only. */
  bytes?: ArrayBuffer | undefined;
  /** From 1, as the volunteer sees it. */
  row: number;
  format: Format;
  copies: number;
  /** Stands in the outline of a file for the printer. */
  title: string;
  /** Name in the archive of separate files. */
  name: string;
}

export type MergeQuestion =
  /** Answered as soon as the thread is there, so that no network is needed later. */
  | { type: 'prepare' }
  /** `turn` is of the one file; files for each way of printing have their own. */
  | { type: 'open'; output: Output; title: string; day: string; turn: Turn }
  | PlaceQuestion
  | { type: 'close'; index: ArrayBuffer; title: string };

export interface MergeAnswer {
  piece: Uint8Array<ArrayBuffer>;
  /** Where the copies stand in the one file, its index sheet not counted, or in the file of their way of printing. */
  pages?: Pages | undefined;
}
