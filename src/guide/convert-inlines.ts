import type { PhrasingContent } from 'mdast';
import type { Inline } from './nodes';
import { refuse } from './refuse';

/** The languages that may be marked inside another, as `:uk[…]`. */
const foreign: readonly string[] = ['uk'];

/** Converts Markdown inside a paragraph to the guide's own; what is not in the closed list throws. */
export function convertInlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.map(convertInline);
}

function convertInline(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      // A line break in the source is only a space on the page.
      return { type: 'text', value: node.value.replace(/\n/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: convertInlines(node.children) };
    case 'break':
      return { type: 'break' };
    case 'link':
      return { type: 'link', url: node.url, children: convertInlines(node.children) };
    case 'footnoteReference':
      return { type: 'noteReference', number: Number(node.identifier) };
    case 'textDirective':
      if (!foreign.includes(node.name)) return refuse(node);
      return { type: 'foreign', lang: node.name, children: convertInlines(node.children) };
    default:
      return refuse(node);
  }
}
