import type { PhrasingContent } from 'mdast';
import type { Conversion } from './conversion';
import type { Inline } from './nodes';
import { refuse } from './refuse';

/** The languages that may be marked inside another, as `:uk[…]`. */
const foreign: readonly string[] = ['uk'];

/** Converts Markdown inside a paragraph to the guide's own; what is not in the closed list throws. */
export function convertInlines(
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
): Inline[] {
  const inlines = nodes.map((node) => convertInline(node, conversion));
  for (const [index, node] of inlines.entries()) {
    if (node.type === 'noteReference') node.follows = inlines[index - 1]?.type === 'noteReference';
  }
  return inlines;
}

function convertInline(node: PhrasingContent, conversion: Conversion): Inline {
  switch (node.type) {
    case 'text':
      // A line break in the source is only a space on the page.
      return { type: 'text', value: node.value.replace(/\n/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: convertInlines(node.children, conversion) };
    case 'break':
      return { type: 'break' };
    case 'link':
      return { type: 'link', url: node.url, children: convertInlines(node.children, conversion) };
    case 'footnoteReference':
      return {
        type: 'noteReference',
        number: conversion.numberOf(node.identifier),
        follows: false,
      };
    case 'textDirective':
      if (!foreign.includes(node.name)) return refuse(node);
      return {
        type: 'foreign',
        lang: node.name,
        children: convertInlines(node.children, conversion),
      };
    default:
      return refuse(node);
  }
}
