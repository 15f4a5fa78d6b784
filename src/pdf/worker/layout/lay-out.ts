import type { FontStore } from '../fonts/open-fonts';
import { LayoutFault } from '../layout-fault';
import { buildNode } from './build-node';
import { childrenOf, type Element, type Props, readElement } from './element';
import { emptyBox, sidesOf, startOf } from './empty-box';
import { stack } from './flow';
import type { Box, LayoutNode, LayoutPage } from './node';
import { partChildren } from './part-node';
import { resolveStyle, rootStyle } from './resolve-style';
import { shareHeight } from './share-height';
import { placeOver, sizeColumn } from './size-node';
import type { Style } from './style';

/**
 * From components to pages of placed boxes, in points.
 * @param document a `Document` of the public renderer's components, with pages in it
 * @throws LayoutFault for a component, property or style that this layout does not know
 */
export function layOut(
  document: { type: unknown; props: unknown },
  fonts: FontStore,
): LayoutPage[] {
  const { type, props } = readElement(document as { type: unknown; props: Props });
  if (type !== 'DOCUMENT') throw new LayoutFault(`A document begins with "${type}".`);
  return childrenOf(props).flatMap((page) => layOutPages(page, fonts));
}

/** The root of what flows down a page, or over several. */
interface Flow {
  readonly style: Style;
  box: Box;
  children: readonly LayoutNode[];
}

function layOutPages(element: Element | string, fonts: FontStore): LayoutPage[] {
  if (typeof element === 'string' || element.type !== 'PAGE' || !element.props.size)
    throw new LayoutFault('A document holds something that is no page with a size.');
  const { props } = element;
  const [width, height] = element.props.size;
  const style = resolveStyle(props.style, rootStyle);
  const children = childrenOf(props).map((child) => buildNode(child, style, fonts));
  const flow = { style, box: { ...emptyBox(style), width, height }, children };
  const content = sizeChildren(flow);
  if (props.wrap === false) {
    shareHeight(asNode(flow), content);
    placeOver(flow);
    return [{ width, height, children }];
  }
  return fillPages(flow);
}

function sizeChildren(flow: Flow): number {
  return sizeColumn(asNode(flow), flow.box.width - sidesOf(flow.box));
}

/** A page's flow is a box like others to whoever sizes boxes. */
function asNode({ style, box, children }: Flow): LayoutNode {
  return {
    ...{ type: 'VIEW', style, box, children, tags: [], id: undefined, bookmark: undefined },
    ...{ target: undefined, mayPart: true, isRepeated: false, ahead: 0, runs: [], lines: [] },
    ...{ shapes: [], squares: 0 },
  };
}

/** Fills page after page. Each takes at least one box or line, so that it comes to an end. */
function fillPages({ style, box, children }: Flow): LayoutPage[] {
  const pages: LayoutPage[] = [];
  const room = box.height - box.paddingBottom;
  let rest: readonly LayoutNode[] = children;
  while (rest.length > 0) {
    stack(rest, startOf(box), style.rowGap);
    const parted = partChildren(rest, room, true) ?? { here: rest, later: [] };
    placeOver({ box, children: parted.here });
    pages.push({ width: box.width, height: box.height, children: parted.here });
    rest = parted.later;
  }
  return pages;
}

/** Every node on a page with its upper left corner, parents first. */
export function visitPage(
  { children }: Pick<LayoutPage, 'children'>,
  see: (node: LayoutNode, top: number, left: number) => void,
): void {
  const visit = (nodes: readonly LayoutNode[], parentTop: number, parentLeft: number) => {
    for (const node of nodes) {
      const [top, left] = [parentTop + node.box.top, parentLeft + node.box.left];
      see(node, top, left);
      visit(node.children, top, left);
    }
  };
  visit(children, 0, 0);
}
