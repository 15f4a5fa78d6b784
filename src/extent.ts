/** How much of a guide is printed. Links, forms and tables of a print run use these names. */
import { type SectionId, sectionIds } from './section-ids';

/**
 * `core` what `rules/sections.yaml` names as the core for this reader · `whole` all that concerns them · a list of
 * sections: the core, and these. It is a wish about the paper and no answer about a person: it never brings a section
 * that the answers rule out, and never takes one away that a problem brings.
 */
export const namedExtents = ['core', 'whole'] as const;
export type Extent = (typeof namedExtents)[number] | readonly SectionId[];

/** What is printed for who chooses nothing. */
export const usualExtent: Extent = 'core';

/**
 * Reads an extent as links and tables write it: `core`, `whole`, or ids of sections parted by commas. The ids come back
 * in one order, each once, so that equal wishes are equal.
 * @returns `undefined` when a word of it is none of these
 */
export function readExtent(text: string): Extent | undefined {
  const named = namedExtents.find((one) => one === text);
  if (named) return named;
  const ids = text.split(',').map((one) => one.trim());
  const known: readonly string[] = sectionIds;
  return ids.every((id) => known.includes(id)) ? extentWith(ids) : undefined;
}

/** An extent as links and tables write it. */
export function writeExtent(extent: Extent): string {
  return typeof extent === 'string' ? extent : extent.join(',');
}

/** The core and these sections; the core alone when there are none. */
export function extentWith(ids: readonly string[]): Extent {
  const chosen = sectionIds.filter((id) => ids.includes(id));
  return chosen.length > 0 ? chosen : 'core';
}

/** The sections that were asked for beside the core, one by one. */
export function topicsOf(extent: Extent): readonly SectionId[] {
  return typeof extent === 'string' ? [] : extent;
}
