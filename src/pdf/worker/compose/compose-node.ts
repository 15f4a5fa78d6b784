import type { ReactElement } from 'react';
import type { GuideNode } from '../../../guide/tree/nodes';
import { LayoutFault } from '../layout-fault';
import type { Setting } from './compose-context';
import { setEach } from './map-keyed';
import { nodes } from './nodes';

/**
 * Sets one node as components.
 * @throws LayoutFault for a node that no file in `nodes/` sets, naming its type and its section
 */
export function setNode(node: GuideNode, setting: Setting): ReactElement {
  const set = Object.hasOwn(nodes, node.type) ? nodes[node.type] : undefined;
  if (!set) {
    const where = setting.section ? `section "${setting.section.id}"` : 'the introduction';
    throw new LayoutFault(`Unknown node "${node.type}" in ${where}.`, setting.section?.title);
  }
  // The map pairs each type with its own setter; the compiler cannot follow a union through it.
  return (set as (node: GuideNode, setting: Setting) => ReactElement)(node, setting);
}

/** Begins a setting, in which `setAll` sets children by their own types. */
export function beginSetting(start: Omit<Setting, 'setAll'>): Setting {
  const setting: Setting = {
    ...start,
    setAll(children, changes) {
      const inner = changes ? beginSetting({ ...setting, ...changes }) : setting;
      return setEach(children, (child) => setNode(child, inner));
    },
  };
  return setting;
}
