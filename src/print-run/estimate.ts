import type { Format } from '../formats';
import type { RunItem } from './group-rows';

/** Letters that fill a page, about; measured on the guide's own text, and held by a test. */
const lettersOnPage = {
  a4: 2900,
  large: 1200,
  booklet: 3400,
  // However much it says, it is one page.
  card: Number.POSITIVE_INFINITY,
} as const satisfies Record<Format, number>;

/** How many pages a guide of so many letters will have, about. The typesetter alone knows. */
export function pagesAbout(letters: number, format: Format): number {
  return Math.max(1, Math.round(letters / lettersOnPage[format]));
}

/** Sheets of one copy, printed on both sides. */
export function sheetsOf(pages: number): number {
  return Math.ceil(pages / 2);
}

/** What a run will use up. */
export interface Plan {
  /** Guides that are typeset, and copies that are printed. */
  guides: number;
  copies: number;
  /** Printed sides, and sheets of paper. */
  pages: number;
  sheets: number;
}

/**
 * Adds up a run.
 * @param pagesOf pages of a guide; `undefined` where not even a guess has come
 */
export function addUp(
  items: readonly RunItem[],
  copiesOf: (row: number) => number,
  pagesOf: (item: RunItem) => number | undefined,
): Plan | undefined {
  const plan: Plan = { guides: items.length, copies: 0, pages: 0, sheets: 0 };
  for (const item of items) {
    const pages = pagesOf(item);
    if (pages === undefined) return undefined;
    for (const row of item.rows) {
      plan.copies += copiesOf(row);
      plan.pages += copiesOf(row) * pages;
      plan.sheets += copiesOf(row) * sheetsOf(pages);
    }
  }
  return plan;
}

/** Copies of one row, and sheets of a whole run, beyond which it is asked whether they are meant. */
const muchToCopy = 200;
const muchPaper = 2500;

/** Whether somebody should look again before so much is made. */
export function isMuch(copies: readonly number[], sheets: number): boolean {
  return sheets > muchPaper || copies.some((one) => one > muchToCopy);
}
