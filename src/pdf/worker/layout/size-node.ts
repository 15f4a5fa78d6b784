import { breakLines } from './break-lines';
import { endsOf, sidesOf, startOf } from './empty-box';
import { givenWidth, isInFlow, isRow, stack, sumOf } from './flow';
import type { Box, LayoutNode } from './node';
import { alignRow, shareWidth, standInRow } from './row';
import { shareHeight } from './share-height';

/**
 * Gives a node and all in it their sizes, and the children their places.
 * @param width of its border box, in points
 */
function sizeNode(node: LayoutNode, width: number): void {
  const { box, style, type } = node;
  box.width = width;
  const inner = width - sidesOf(box);
  if (type === 'SVG') {
    box.height = style.height ?? width;
    return;
  }
  if (type === 'TEXT') {
    node.lines = breakLines(node.runs, inner);
    box.height = node.lines.reduce((sum, line) => sum + line.height, endsOf(box));
    return;
  }
  const content = isRow(node) ? sizeRow(node, inner) : sizeColumn(node, inner);
  box.height = style.height ?? content + endsOf(box);
  if (style.height !== undefined) shareHeight(node, content);
  placeOver(node);
}

/** The width that a node asks for, margins apart: its own, or that of its words on as few lines as fit. */
function wantedWidth(node: LayoutNode, most: number): number {
  const { box, style, type } = node;
  const width = givenWidth(node, most);
  if (width !== undefined) return width;
  const sides = sidesOf(box);
  if (type === 'TEXT') {
    const lines = breakLines(node.runs, most - sides);
    // A little more, so that rounding does not part what fits exactly.
    return Math.min(most, Math.max(0, ...lines.map((line) => line.width)) + sides + 0.01);
  }
  const widths = node.children
    .filter(isInFlow)
    .map(
      (child) => wantedWidth(child, most - sides) + child.box.marginLeft + child.box.marginRight,
    );
  const gaps = (style.columnGap ?? 0) * Math.max(0, widths.length - 1);
  const content = isRow(node) ? sumOf(widths) + gaps : Math.max(0, ...widths);
  return Math.min(most, content + sides);
}

/** Sizes children that stand below each other. @returns the height of them all */
export function sizeColumn(node: LayoutNode, inner: number): number {
  for (const child of node.children) {
    if (!isInFlow(child)) continue;
    const { marginLeft, marginRight } = child.box;
    sizeNode(child, givenWidth(child, inner) ?? inner - marginLeft - marginRight);
    child.box.left = node.box.paddingLeft + node.box.borderLeft + marginLeft;
  }
  return stack(node.children, startOf(node.box), node.style.rowGap);
}

/** Sizes children that stand beside each other. @returns the height of the highest */
function sizeRow(node: LayoutNode, inner: number): number {
  const flow = node.children.filter(isInFlow);
  const margins = sumOf(flow.map(({ box }) => box.marginLeft + box.marginRight));
  const gaps = (node.style.columnGap ?? 0) * Math.max(0, flow.length - 1);
  const room = inner - margins - gaps;
  const given = flow.map((child) => (child.style.flexGrow ? 0 : givenWidth(child, inner)));
  const wanted = flow.map((child, i) => given[i] ?? wantedWidth(child, Math.max(0, room)));
  const isLoose = given.map((width) => width === undefined);
  const widths = shareWidth(flow, wanted, isLoose, room);
  for (const [i, child] of flow.entries()) sizeNode(child, widths[i] ?? 0);
  standInRow(node, inner);
  return alignRow(node);
}

/** Lays boxes over one whose size is known, from the edges that they name. */
export function placeOver(node: { box: Box; children: readonly LayoutNode[] }): void {
  const { box: around } = node;
  for (const child of node.children) {
    if (isInFlow(child)) continue;
    const { box, style } = child;
    const { left, right, top, bottom } = style;
    const whole = around.width - around.borderLeft - around.borderRight;
    const between = left !== undefined && right !== undefined ? whole - left - right : undefined;
    sizeNode(child, givenWidth(child, whole) ?? between ?? wantedWidth(child, whole));
    if (style.height === undefined && top !== undefined && bottom !== undefined)
      box.height = around.height - around.borderTop - around.borderBottom - top - bottom;
    box.left =
      left === undefined && right !== undefined
        ? around.width - around.borderRight - right - box.width
        : around.borderLeft + (left ?? 0);
    box.top =
      top === undefined && bottom !== undefined
        ? around.height - around.borderBottom - bottom - box.height
        : around.borderTop + (top ?? 0);
  }
}
