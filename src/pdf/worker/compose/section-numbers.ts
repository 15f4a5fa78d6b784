import type { GuideRoot } from '../../../guide/tree/nodes';

/** The number of each numbered section by its id, in the order of reading. */
export type SectionNumbers = ReadonlyMap<string, number>;

/**
 * Numbers the sections of a guide from 1, by which they are found at the edge of the page and named in other sections.
 * What to do first has none: it is page one. Any other paper, such as an index sheet, has no numbers.
 */
export function numberSections({ children }: Pick<GuideRoot, 'children'>): SectionNumbers {
  const [first, ...others] = children;
  if (first?.id !== 'first-steps') return new Map();
  return new Map(others.map(({ id }, i) => [id, i + 1]));
}
