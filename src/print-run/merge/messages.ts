/** What passes between the page and the merger: finished files in, pieces of one file out. It knows no answers. */
import type { Pages } from './merge-pdf';

/** How a run is handed over: one file for the printer, or an archive of separate files. */
export type Output = 'pdf' | 'zip';

export type MergeQuestion =
  /** Answered as soon as the thread is there, so that no network is needed later. */
  | { type: 'prepare' }
  | {
      type: 'open';
      output: Output;
      title: string;
      day: string;
      turn?: 'long' | 'short' | undefined;
    }
  | {
      type: 'place';
      guide: number;
      /** Comes with the first row of a guide only. */
      bytes?: ArrayBuffer | undefined;
      copies: number;
      /** Stands in the outline of the one file. */
      title: string;
      /** Name in the archive. */
      name: string;
    }
  | { type: 'close'; index: ArrayBuffer; title: string };

export interface MergeAnswer {
  piece: Uint8Array<ArrayBuffer>;
  /** Where the copies stand in the one file, its index sheet not counted. */
  pages?: Pages | undefined;
}
