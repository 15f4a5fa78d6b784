import { endsOf, startOf } from './empty-box';
import { isInFlow, isRow, stack } from './flow';
import type { LayoutNode } from './node';
import { partText } from './part-text';
import type { Parts } from './parts';
import { alignRow } from './row';

/** In points: rounding must not send a line that just fits to the next page. */
const tolerance = 0.001;

/**
 * Parts a node that is higher than the room that is left.
 * @param room below its own top, in points
 * @param mustFit whether it is the first thing on a page: what does not fit here will fit nowhere
 * @returns nothing where it goes to the next page whole
 */
function partNode(node: LayoutNode, room: number, mustFit: boolean): Parts | undefined {
  if (!node.mayPart || room <= 0) return undefined;
  if (node.type === 'TEXT') return partText(node, room, mustFit);
  return isRow(node) ? partRow(node, room, mustFit) : partColumn(node, room, mustFit);
}

/** Children of a column, in two. */
export interface PartedChildren {
  here: LayoutNode[];
  later: LayoutNode[];
}

/**
 * Parts children that stand below each other, each at its `top`.
 * @param room from the same edge as their tops
 * @returns nothing where none of them can stand here
 */
export function partChildren(
  children: readonly LayoutNode[],
  room: number,
  mustFit: boolean,
): PartedChildren | undefined {
  const at = children.findIndex(
    (child) =>
      isInFlow(child) &&
      child.box.height > 0 &&
      child.box.top + child.box.height > room + tolerance,
  );
  if (at < 0) return { here: [...children], later: [] };
  const child = children[at];
  if (!child) return undefined;
  const isFirst = !children.slice(0, at).some(hasContent);
  const parts = partNode(child, room - child.box.top, mustFit && isFirst);
  if (parts && parts.head.box.height >= aheadAt(children, at)) {
    return {
      here: [...children.slice(0, at), parts.head],
      later: [...repeatedIn(children.slice(0, at)), parts.tail, ...children.slice(at + 1)],
    };
  }
  return partBefore(children, at, mustFit);
}

/** Parts between two children; what must stay with the next goes with it. */
function partBefore(children: readonly LayoutNode[], at: number, mustFit: boolean) {
  let end = at;
  while (end > 0 && (children[end - 1]?.ahead ?? 0) > 0) end -= 1;
  if (!children.slice(0, end).some(hasContent)) {
    // All of it goes to the next page, unless that would not help: then wishes give way, and last the foot of the page.
    if (!mustFit) return undefined;
    end = children.slice(0, at).some(hasContent) ? at : at + 1;
  }
  const here = children.slice(0, end);
  const later = children.slice(end);
  // A head that fills a page by itself must not fill the next one too.
  const isAlone = !here.some(hasContent);
  return { here, later: later.length > 0 && !isAlone ? [...repeatedIn(here), ...later] : later };
}

/** How much of a child has to stand on the page of the one before it. */
function aheadAt(children: readonly LayoutNode[], at: number): number {
  return children[at - 1]?.ahead ?? 0;
}

/** What only repeats, or lies over others, is not worth a page. */
function hasContent(node: LayoutNode): boolean {
  return isInFlow(node) && !node.isRepeated;
}

/** What stands again at the head of the next page. */
function repeatedIn(children: readonly LayoutNode[]): LayoutNode[] {
  return children.filter(({ isRepeated }) => isRepeated).map(copy);
}

/** The same again, with boxes of its own. */
function copy(node: LayoutNode): LayoutNode {
  return {
    ...node,
    id: undefined,
    bookmark: undefined,
    box: { ...node.box },
    children: node.children.map(copy),
  };
}

function partColumn(node: LayoutNode, room: number, mustFit: boolean): Parts | undefined {
  const parted = partChildren(node.children, room, mustFit);
  if (!parted || parted.later.length === 0) return undefined;
  return partAs(node, room, parted.here, parted.later);
}

function partRow(node: LayoutNode, room: number, mustFit: boolean): Parts | undefined {
  const here: LayoutNode[] = [];
  const later: LayoutNode[] = [];
  for (const child of node.children) {
    if (!isInFlow(child) || child.box.top + contentHeight(child) <= room + tolerance) {
      const height = Math.min(child.box.height, room - child.box.top);
      here.push(isInFlow(child) ? { ...child, box: { ...child.box, height } } : child);
      continue;
    }
    const parts = partNode(child, room - child.box.top, mustFit);
    // They stand beside each other: one that has to move takes all with it.
    if (!parts) return undefined;
    here.push(parts.head);
    later.push(parts.tail);
  }
  if (later.length === 0) return undefined;
  return partAs(node, room, here, later);
}

/** The height of what is in a box that a row has made as high as itself. */
function contentHeight(node: LayoutNode): number {
  if (node.type === 'TEXT')
    return node.lines.reduce((sum, { height }) => sum + height, endsOf(node.box));
  const feet = node.children
    .filter(isInFlow)
    .map(({ box }) => box.top + box.height + box.marginBottom);
  return Math.max(startOf(node.box), ...feet) + node.box.paddingBottom + node.box.borderBottom;
}

/** The same box around both parts: closed at its head on this page, at its foot on the next. */
function partAs(node: LayoutNode, room: number, here: LayoutNode[], later: LayoutNode[]): Parts {
  const { box, style } = node;
  const head = {
    ...node,
    children: here,
    box: { ...box, height: room, marginBottom: 0, paddingBottom: 0, borderBottom: 0 },
  };
  const own = { ...box, marginTop: 0, paddingTop: 0, borderTop: 0 };
  const tail = { ...node, id: undefined, bookmark: undefined, children: later, box: own };
  own.height = (isRow(node) ? alignRow(tail) : stack(later, 0, style.rowGap)) + endsOf(own);
  return { head, tail };
}
