import type { Edition } from '../formats';

/** How an edition is printed and held together. */
export interface Printing {
  /** The edge over which a sheet is turned when both sides are printed. */
  turn: 'long' | 'short';
  staple: 'corner' | 'fold' | 'none';
}

/** What the index sheet says of each edition. */
export const printing = {
  a4: { turn: 'long', staple: 'corner' },
  large: { turn: 'long', staple: 'corner' },
  booklet: { turn: 'short', staple: 'fold' },
  card: { turn: 'long', staple: 'none' },
} as const satisfies Record<Edition, Printing>;

/** The one way in which all these editions turn their sheets, if there is one. */
export function commonTurn(editions: readonly Edition[]): 'long' | 'short' | undefined {
  const turns = new Set(editions.map((edition) => printing[edition].turn));
  const [turn] = turns;
  return turns.size === 1 ? turn : undefined;
}
