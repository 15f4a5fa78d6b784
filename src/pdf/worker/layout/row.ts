import { startOf } from './empty-box';
import { isInFlow, shiftOf, sumOf } from './flow';
import type { LayoutNode } from './node';

/**
 * Shares the width of a row: what is too wide takes from the boxes that have only the width of their words, and what is
 * left goes to those that grow.
 * @param wanted by each box
 * @param isLoose whether it may be narrower
 * @param room for all of them
 */
export function shareWidth(
  flow: readonly LayoutNode[],
  wanted: readonly number[],
  isLoose: readonly boolean[],
  room: number,
): number[] {
  const spare = room - sumOf(wanted);
  const loose = sumOf(wanted.filter((_, i) => isLoose[i]));
  if (spare < -0.001 && loose > 0) {
    const part = Math.max(0, 1 + spare / loose);
    return wanted.map((width, i) => (isLoose[i] ? width * part : width));
  }
  const growth = sumOf(flow.map(({ style }) => style.flexGrow ?? 0));
  return wanted.map((width, i) => {
    const own = flow[i]?.style.flexGrow ?? 0;
    return own > 0 ? Math.max(0, spare) * (own / growth) : width;
  });
}

/** Stands the boxes of a row beside each other. @param inner width of the row */
export function standInRow({ box, style, children }: LayoutNode, inner: number): void {
  const flow = children.filter(isInFlow);
  const gap = style.columnGap ?? 0;
  const taken = flow.map(({ box: own }) => own.width + own.marginLeft + own.marginRight);
  const spare = inner - sumOf(taken) - gap * Math.max(0, flow.length - 1);
  const isSpread = style.justifyContent === 'space-between' && flow.length > 1;
  const between = gap + (isSpread ? Math.max(0, spare) / (flow.length - 1) : 0);
  let x = box.paddingLeft + box.borderLeft;
  for (const { box: own } of style.flexDirection === 'row-reverse' ? flow.toReversed() : flow) {
    own.left = x + own.marginLeft;
    x += own.marginLeft + own.width + own.marginRight + between;
  }
}

/**
 * Stands the boxes of a row at its head, or in its middle; those without a height are as high as the row.
 * @returns the height of the highest
 */
export function alignRow({ box, style, children }: LayoutNode): number {
  const flow = children.filter(isInFlow);
  const heights = flow.map(({ box: own }) => own.height + own.marginTop + own.marginBottom);
  const height = Math.max(0, ...heights);
  for (const child of flow) {
    const own = child.box;
    const isStretched =
      style.alignItems !== 'flex-start' && child.style.height === undefined && child.type !== 'SVG';
    own.top = startOf(box) + own.marginTop + shiftOf(child);
    if (style.alignItems === 'center') own.top = startOf(box) + (height - own.height) / 2;
    else if (isStretched) own.height = height - own.marginTop - own.marginBottom;
  }
  return height;
}
