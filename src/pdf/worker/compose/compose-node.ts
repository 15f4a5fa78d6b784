import type { ReactElement } from 'react';
import type { GuideNode } from '../../../guide/tree/nodes';
import { LayoutFault } from '../layout-fault';
import type { ComposeContext } from './compose-context';
import { mapKeyed } from './map-keyed';
import { nodes } from './nodes';

/**
 * Sets one node as components.
 * @throws LayoutFault for a node that no file in `nodes/` sets, naming its type and its section
 */
export function composeNode(node: GuideNode, context: ComposeContext): ReactElement {
  const set = Object.hasOwn(nodes, node.type) ? nodes[node.type] : undefined;
  if (!set) {
    const where = context.section ? `section "${context.section.id}"` : 'the introduction';
    throw new LayoutFault(`Unknown node "${node.type}" in ${where}.`, context.section?.title);
  }
  // The map pairs each type with its own setter; the compiler cannot follow a union through it.
  return (set as (node: GuideNode, context: ComposeContext) => ReactElement)(node, context);
}

/** Begins a context, in which `composeAll` sets children by their own types. */
export function beginContext(start: Omit<ComposeContext, 'composeAll'>): ComposeContext {
  const context: ComposeContext = {
    ...start,
    composeAll(children, changes) {
      const inner = changes ? beginContext({ ...context, ...changes }) : context;
      return mapKeyed(children, (child) => composeNode(child, inner));
    },
  };
  return context;
}
