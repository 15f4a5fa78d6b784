import type { LayoutNode, LayoutPage } from './node';

/**
 * Fills boxes of finished pages. Nothing moves: what is put in must be as large as its box.
 * @param contents by the ids of the boxes
 */
export function fillBoxes(
  pages: readonly LayoutPage[],
  contents: ReadonlyMap<string, readonly LayoutNode[]>,
): LayoutPage[] {
  const fill = (nodes: readonly LayoutNode[]): readonly LayoutNode[] => {
    const filled = nodes.map((node) => {
      const own = node.id === undefined ? undefined : contents.get(node.id);
      const children = own ?? fill(node.children);
      return children === node.children ? node : { ...node, children };
    });
    return filled.some((node, i) => node !== nodes[i]) ? filled : nodes;
  };
  return pages.map((page) => ({ ...page, children: fill(page.children) }));
}
