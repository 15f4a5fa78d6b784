import type { LayoutNode } from './node';
import type { Parts } from './parts';

/** So many lines of a paragraph at least stand at the foot of a page, and at the head of the next. */
const orphans = 2;
const widows = 2;

/**
 * Parts a text at the end of a page.
 * @param room below its own top, in points
 * @param mustFit whether it stands at the head of a page, where a single line is better than none
 * @returns nothing where it can only go to the next page whole
 */
export function partText(node: LayoutNode, room: number, mustFit: boolean): Parts | undefined {
  const { lines, box } = node;
  const start = lines[0]?.y ?? 0;
  const head = box.paddingTop + box.borderTop;
  const fits = lines.findIndex(({ y, height }) => head + y - start + height > room + 0.001);
  if (fits < 0) return undefined;
  const best = Math.min(fits, lines.length - widows);
  const at = best < orphans && mustFit ? fits : best;
  if (at < (mustFit ? 1 : orphans)) return undefined;
  const cut = (lines[at]?.y ?? 0) - start;
  return {
    head: {
      ...node,
      lines: lines.slice(0, at),
      box: { ...box, height: head + cut, marginBottom: 0, paddingBottom: 0, borderBottom: 0 },
    },
    tail: {
      ...node,
      id: undefined,
      bookmark: undefined,
      lines: lines.slice(at),
      box: { ...box, height: box.height - head - cut, marginTop: 0, paddingTop: 0, borderTop: 0 },
    },
  };
}
