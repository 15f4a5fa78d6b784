import type { ComponentChild } from 'preact';
import type { GuideNode } from '../guide/tree/nodes';
import { renderers } from './nodes';
import type { Page, Renderer } from './renderer';

/**
 * Draws nodes in order.
 * @throws on a type that no file in `nodes/` draws: a passage must not vanish silently
 */
export function drawNodes(nodes: readonly GuideNode[], page: Page): ComponentChild {
  return nodes.map((node) => drawNode(node, page));
}

function drawNode(node: GuideNode, page: Page): ComponentChild {
  if (!Object.hasOwn(renderers, node.type)) {
    throw new Error(`The preview does not know the node "${node.type}".`);
  }
  const draw = renderers[node.type] as Renderer<typeof node.type>;
  return draw(node as never, page);
}
