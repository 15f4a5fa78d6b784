import type { LayoutNode } from './node';

/** Whether a node takes its place among its siblings, and is not laid over them. */
export function isInFlow({ style }: LayoutNode): boolean {
  return style.position !== 'absolute';
}

/** Whether the children of a node stand beside each other. */
export function isRow({ style }: LayoutNode): boolean {
  return style.flexDirection === 'row' || style.flexDirection === 'row-reverse';
}

/** The width that a style says, in points. @param whole to which a share refers */
export function givenWidth({ style: { width } }: LayoutNode, whole: number): number | undefined {
  return typeof width === 'string' ? (Number.parseFloat(width) / 100) * whole : width;
}

/** How far a box is moved from its place, which stays as it was. */
export function shiftOf({ style }: LayoutNode): number {
  return style.position === 'relative' ? (style.top ?? 0) : 0;
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Stands boxes below each other. @returns the height of them all */
export function stack(nodes: readonly LayoutNode[], start: number, gap = 0): number {
  let y = start;
  let isFirst = true;
  for (const node of nodes) {
    if (!isInFlow(node)) continue;
    const { box } = node;
    if (!isFirst) y += gap;
    isFirst = false;
    y += box.marginTop;
    box.top = y + shiftOf(node);
    y += box.height + box.marginBottom;
  }
  return y - start;
}
