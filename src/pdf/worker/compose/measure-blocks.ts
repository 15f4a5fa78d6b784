import type { GuideNode } from '../../../guide/tree/nodes';
import { plainText } from './plain-text';

/** The longest passage, in letters, that is worth keeping whole: about a sixth of a page. */
const short = 600;

/** Whether a passage should not be parted by the end of a page. */
export function isShort(nodes: readonly GuideNode[]): boolean {
  return lengthOf(nodes) <= short && !someNode(nodes, ({ type }) => type === 'table');
}

/** Whether any words in it are in another language than the guide's. */
export function holdsForeign(nodes: readonly GuideNode[]): boolean {
  return someNode(nodes, ({ type }) => type === 'foreign');
}

/** Whether a block only leads to the next one, and should not stand at a page's foot without it. */
export function leadsOn(node: GuideNode): boolean {
  if (node.type === 'heading') return true;
  return node.type === 'paragraph' && isShort([node]) && /:\s*$/.test(plainText(node.children));
}

function someNode(nodes: readonly GuideNode[], test: (node: GuideNode) => boolean): boolean {
  return nodes.some((node) => test(node) || ('children' in node && someNode(node.children, test)));
}

/** How many letters a passage has. */
export function lengthOf(nodes: readonly GuideNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'text') return sum + node.value.length;
    return 'children' in node ? sum + lengthOf(node.children) : sum;
  }, 0);
}
