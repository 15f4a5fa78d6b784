/**
 * Marks words without touching the page: what is copied or printed stays as it was. A browser that cannot do so
 * still shows the passage of the present place by its frame.
 */

const names = ['found', 'found-now'] as const;
/** The attribute of the passage in which the present place is; its look is in search.css. */
const framed = 'data-found-now';

/** Marks all places, or none. */
export function markFound(ranges: readonly Range[]): void {
  mark('found', ranges);
}

/** Marks the present place and frames its passage. */
export function markNow(element: HTMLElement | undefined, ranges: readonly Range[]): void {
  for (const one of document.querySelectorAll(`[${framed}]`)) one.removeAttribute(framed);
  element?.setAttribute(framed, '');
  mark('found-now', ranges);
}

function mark(name: (typeof names)[number], ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) return void CSS.highlights.delete(name);
  const highlight = new Highlight(...ranges);
  highlight.priority = names.indexOf(name);
  CSS.highlights.set(name, highlight);
}
