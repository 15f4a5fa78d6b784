/** How one guide may stand on paper. Links, forms, tables of a print run and the typesetter use these names. */

/**
 * `a4` body of 12 points · `large` 17 points, laid out again and not zoomed · `booklet` pages of half the paper, two to a
 * sheet, to be folded and stapled · `card` one sheet to fold to a pocket card, which has a text of its own. The first
 * is what nobody has to choose.
 */
export const formats = ['a4', 'large', 'booklet', 'card'] as const;
export type Format = (typeof formats)[number];

/** What lies in the printer: A4, or US Letter. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** A format on a paper. */
export interface PrintFormat {
  format: Format;
  paper: Paper;
}

/** What is printed for who chooses nothing. */
export const usualPrintFormat: PrintFormat = { format: 'a4', paper: 'a4' };

export function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word);
}

export function isPaper(word: string): word is Paper {
  return (papers as readonly string[]).includes(word);
}
