import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const advice: Partial<Record<Nodes['type'], string>> = {
  code: 'prose is indented by four spaces, which Markdown takes for code; remove the indent',
  html: 'HTML is not used in templates; write Markdown',
  textDirective:
    'a colon right before a word starts a mark such as :uk[…]; put a space after the colon',
};

/** Stops at a node that is not in the closed list, with the words it stands at. */
export function refuse(node: Nodes): never {
  const words = textOf(node).slice(0, 60);
  const why =
    advice[node.type] ?? 'use headings, paragraphs, lists, tables, links and ::: passages only';
  throw new Error(`"${node.type}" is not in the list of nodes, near "${words}": ${why}.`);
}
