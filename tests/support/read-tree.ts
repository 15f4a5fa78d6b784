/** Reads trees back as plain text, for tests. */
import type { GuideNode, GuideRoot, Section } from '../../src/guide/tree/nodes';

/** All words below a node; a note's mark is written as `[3]`, a break as a space. */
export function textOf(node: GuideNode | GuideRoot): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'notes') return node.numbers.map((number) => `[${number}]`).join('');
  if (node.type === 'break') return ' ';
  if (node.type === 'timelineEntry') return `${node.written} ${node.children.map(textOf).join('')}`;
  const own = node.type === 'section' ? `${node.title}\n${node.reason}\n` : '';
  const label = node.type === 'callout' ? `${node.label}: ` : '';
  const inline = ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link', 'foreign'];
  const glue = inline.includes(node.type) ? '' : '\n';
  const intro = node.type === 'root' ? `${node.title}\n${node.intro.map(textOf).join('\n')}\n` : '';
  return intro + own + label + node.children.map(textOf).join(glue);
}

/** Every node of a tree, parents first. */
export function allNodes(node: GuideNode | GuideRoot): (GuideNode | GuideRoot)[] {
  const children = 'children' in node ? node.children : [];
  const intro = node.type === 'root' ? node.intro : [];
  return [node, ...[...intro, ...children].flatMap(allNodes)];
}

/** One section of a guide. @throws when it is not there */
export function sectionOf(guide: GuideRoot, id: Section['id']): Section {
  const found = guide.children.find((one) => one.id === id);
  if (!found) throw new Error(`the guide has no section ${id}`);
  return found;
}
