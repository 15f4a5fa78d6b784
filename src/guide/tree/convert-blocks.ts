import type { ListItem as MarkdownItem, Table as MarkdownTable, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Conversion } from './conversion';
import { convertPassage } from './convert-inlines';
import { convertTimeline } from './convert-timeline';
import type { Block, CalloutKind, ListItem, Table } from './nodes';
import { refuse } from './refuse';

const calloutKinds: readonly string[] = [
  'warning',
  'deadline',
  'unknown',
  'practice',
  'show',
  'notice',
] satisfies CalloutKind[];

/** Converts Markdown blocks to the guide's own; a block that is not in the closed list throws. */
export function convertBlocks(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  // A footnote without words only keeps its marks alive; its words stand on another page.
  const empty = (node: RootContent) =>
    node.type === 'footnoteDefinition' && node.children.length === 0;
  return nodes.filter((node) => !empty(node)).map((node) => convertBlock(node, conversion));
}

function convertBlock(node: RootContent, conversion: Conversion): Block {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) return refuse(node);
      return {
        type: 'heading',
        depth: node.depth,
        children: convertPassage(node.children, conversion),
      };
    case 'paragraph':
      return { type: 'paragraph', children: convertPassage(node.children, conversion) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        start: node.start ?? 1,
        children: node.children.map((item) => convertItem(item, conversion)),
      };
    case 'table':
      return convertTable(node, conversion);
    case 'containerDirective':
      return node.name === 'timeline'
        ? convertTimeline(node, conversion)
        : convertCallout(node, conversion);
    case 'footnoteDefinition':
      return {
        type: 'note',
        number: conversion.numberOf(node.identifier),
        children: convertBlocks(node.children, conversion),
      };
    default:
      return refuse(node);
  }
}

function convertItem(item: MarkdownItem, conversion: Conversion): ListItem {
  return {
    type: 'listItem',
    checked: item.checked ?? null,
    children: convertBlocks(item.children, conversion),
  };
}

function convertTable(node: MarkdownTable, conversion: Conversion): Table {
  return {
    type: 'table',
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: convertPassage(cell.children, conversion),
      })),
    })),
  };
}

function convertCallout(node: ContainerDirective, conversion: Conversion): Block {
  if (!calloutKinds.includes(node.name)) return refuse(node);
  return {
    type: 'callout',
    kind: node.name as CalloutKind,
    label: conversion.labelOf(node.name),
    children: convertBlocks(node.children, conversion),
  };
}
