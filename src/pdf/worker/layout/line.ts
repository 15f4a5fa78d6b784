import type { Word } from '../fonts/face';
import type { TextRun } from './text-run';

/** Words of one run on one line, as they will be painted. */
export interface Segment {
  readonly run: TextRun;
  /** From the left of the text's measure. */
  readonly x: number;
  readonly width: number;
  readonly words: readonly Word[];
}

/** A line of a text; `y` is counted from the top of the text before any page parted it. */
export interface Line {
  readonly y: number;
  readonly height: number;
  /** From the line's top to its baseline. */
  readonly ascent: number;
  /** Where its words begin and how wide they are, without the space at their end. */
  readonly x: number;
  readonly width: number;
  readonly segments: readonly Segment[];
}
