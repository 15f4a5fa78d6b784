/** How one guide may stand on paper. Links, forms, tables of a print run and the typesetter use these names. */

/**
 * `a4` body of 12 points · `large` 17 points, set anew and not zoomed · `booklet` pages of half the paper, two to a
 * sheet, to be folded and stapled · `card` one sheet to fold to a pocket card, which has a text of its own. The first
 * is what nobody has to choose.
 */
export const editions = ['a4', 'large', 'booklet', 'card'] as const;
export type Edition = (typeof editions)[number];

/** What lies in the printer: A4, or US Letter. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** An edition on a paper. */
export interface Format {
  edition: Edition;
  paper: Paper;
}

/** What is printed for who chooses nothing. */
export const usualFormat: Format = { edition: 'a4', paper: 'a4' };

export function isEdition(word: string): word is Edition {
  return (editions as readonly string[]).includes(word);
}

export function isPaper(word: string): word is Paper {
  return (papers as readonly string[]).includes(word);
}
