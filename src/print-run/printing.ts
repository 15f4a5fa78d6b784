import type { Format } from '../formats';

/** The edge over which a sheet is turned when both sides are printed. */
export type Turn = 'long' | 'short';

/** How a format is printed and held together. */
export interface Printing {
  turn: Turn;
  staple: 'corner' | 'fold' | 'none';
  /** The file that holds what is printed this way, where a run has one for each way. */
  file: string;
  /** Where the number of its row stands on a copy. */
  number: NumberPlace;
}

/** Where the number of a row stands, out of the way of the text and inside of what printers can print. */
export interface NumberPlace {
  /** Parts of the side's width, from the left: a booklet's side is two pages. */
  across: readonly number[];
  /** Points above the paper's edge. */
  up: number;
  /** A card has no foot: the number stands on its back, which is blank. */
  isOnBlank: boolean;
}

const foot = { across: [0.5], up: 19, isOnBlank: false } as const;

/** What the index sheet says of each format. */
export const printing = {
  a4: { turn: 'long', staple: 'corner', file: '1-sheets.pdf', number: foot },
  large: { turn: 'long', staple: 'corner', file: '1-sheets.pdf', number: foot },
  booklet: {
    turn: 'short',
    staple: 'fold',
    file: '2-booklets.pdf',
    number: { across: [0.25, 0.75], up: 13, isOnBlank: false },
  },
  card: {
    turn: 'long',
    staple: 'none',
    file: '3-cards.pdf',
    number: { ...foot, isOnBlank: true },
  },
} as const satisfies Record<Format, Printing>;

/**
 * The one way in which a file turns its sheets. A printer has one setting for a whole file: only where every sheet is
 * turned on the short edge is it that; else the backs of booklets stand on their heads in the file.
 */
export function turnOf(formats: readonly Format[]): Turn {
  const isShort = formats.length > 0 && formats.every((one) => printing[one].turn === 'short');
  return isShort ? 'short' : 'long';
}
