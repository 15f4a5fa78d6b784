import type { PhrasingContent } from 'mdast';
import type { Conversion } from './conversion';
import type { Inline } from './nodes';
import { refuse } from './refuse';

/** The languages that may be marked inside another, as `:uk[…]`. */
const foreign: readonly string[] = ['uk'];

/**
 * Converts the Markdown of one passage to the guide's own; what is not in the closed list throws. The notes of all its
 * claims come last.
 */
export function convertPassage(
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
): Inline[] {
  const numbers = new Set<number>();
  const inlines = convertInlines(nodes, {
    ...conversion,
    numberOf(key) {
      const number = conversion.numberOf(key);
      numbers.add(number);
      return number;
    },
  });
  return numbers.size === 0 ? inlines : [...inlines, { type: 'notes', numbers: [...numbers] }];
}

function convertInlines(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  return nodes.flatMap((node) => convertInline(node, conversion));
}

function convertInline(node: PhrasingContent, conversion: Conversion): Inline[] {
  const inner = (children: readonly PhrasingContent[]) => convertInlines(children, conversion);
  switch (node.type) {
    case 'text':
      // A line break in the source is only a space on the page.
      return [{ type: 'text', value: node.value.replace(/\n/g, ' ') }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inner(node.children) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [{ type: 'link', url: node.url, children: inner(node.children) }];
    case 'footnoteReference':
      conversion.numberOf(node.identifier);
      return [];
    case 'textDirective':
      if (!foreign.includes(node.name)) return refuse(node);
      return [{ type: 'foreign', lang: node.name, children: inner(node.children) }];
    default:
      return refuse(node);
  }
}
