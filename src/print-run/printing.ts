import type { Format } from '../formats';

/** How a format is printed and held together. */
export interface Printing {
  /** The edge over which a sheet is turned when both sides are printed. */
  turn: 'long' | 'short';
  staple: 'corner' | 'fold' | 'none';
}

/** What the index sheet says of each format. */
export const printing = {
  a4: { turn: 'long', staple: 'corner' },
  large: { turn: 'long', staple: 'corner' },
  booklet: { turn: 'short', staple: 'fold' },
  card: { turn: 'long', staple: 'none' },
} as const satisfies Record<Format, Printing>;

/** The one way in which all these formats turn their sheets, if there is one. */
export function commonTurn(formats: readonly Format[]): 'long' | 'short' | undefined {
  const turns = new Set(formats.map((format) => printing[format].turn));
  const [turn] = turns;
  return turns.size === 1 ? turn : undefined;
}
