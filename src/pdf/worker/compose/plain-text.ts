import type { Inline } from '../../../guide/tree/nodes';

/** The words of a run of text without their dress, for bookmarks and for measuring; notes are left out. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(wordsOf).join('');
}

function wordsOf(node: Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? plainText(node.children) : '';
}
