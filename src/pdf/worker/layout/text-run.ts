import type { Tag } from '../structure/tag';
import type { TextStyle } from './text-style';

/** Words of one style, link and element inside a block of text. */
export interface TextRun {
  readonly words: string;
  readonly style: TextStyle;
  /** Of the line around the words, in points; 0 for none. */
  readonly frame: number;
  readonly target: string | undefined;
  /** The elements inside the block's own, outermost first: the same list for the same element. */
  readonly tags: readonly Tag[];
}
