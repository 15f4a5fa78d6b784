import type { GuideNode } from './nodes';

/** Nodes whose children run on in one line. */
const inline: readonly GuideNode['type'][] = [
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'link',
  'foreign',
  'timelineEntry',
];

/** The words of a node, without note marks; blocks on lines of their own. */
export function plainText(node: GuideNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'notes') return '';
  if (node.type === 'break') return ' ';
  const words = node.children.map(plainText).filter(Boolean);
  return words.join(inline.includes(node.type) ? '' : '\n');
}
