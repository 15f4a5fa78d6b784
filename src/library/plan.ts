import type { Format } from '../formats';
import type { LanguageTag } from '../types';
import { type Situation, situations } from './situations';

/** One situation in one language: a page, and a PDF for each format. */
export interface Piece {
  locale: LanguageTag;
  situation: Situation;
}

/** A share of the work: the `number`th of so many, from 1. */
export interface Shard {
  number: number;
  of: number;
}

/** Everything that a library holds, in the order of its index. */
export function planLibrary(
  locales: readonly LanguageTag[],
  wanted: readonly Situation[] = situations,
): Piece[] {
  return locales.flatMap((locale) => wanted.map((situation) => ({ locale, situation })));
}

/** The pieces of one share. Neighbours go to different machines, as languages differ in what they cost. */
export function piecesOf(pieces: readonly Piece[], { number, of }: Shard): Piece[] {
  return pieces.filter((_, i) => i % of === number - 1);
}

/**
 * Reads `3/8`.
 * @throws when it is no share of anything
 */
export function readShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new Error(`"${text}" is no share: write 3/8 for the third of eight.`);
  return { number, of };
}

/** The page of a situation, beside its PDFs. */
export function pageName({ id }: Situation): string {
  return `${id}.html`;
}

export function pdfName({ id }: Situation, format: Format): string {
  return `${id}-${format}.pdf`;
}
