import type { Word } from '../fonts/face';
import type { TextRun } from './text-run';

/** A piece of a paragraph: a word or a part of one, or the space between two. */
export interface Piece {
  readonly word: Word;
  readonly run: TextRun;
  readonly isSpace: boolean;
  /** Whether a line may end before it: after a space, or at a joint of a word. */
  readonly mayBegin: boolean;
  /** In points. */
  readonly width: number;
}
