import type { ListItem as MarkdownItem, Table as MarkdownTable, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Translate } from '../i18n';
import { convertInlines } from './convert-inlines';
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
export function convertBlocks(nodes: readonly RootContent[], t: Translate): Block[] {
  return nodes.map((node) => convertBlock(node, t));
}

function convertBlock(node: RootContent, t: Translate): Block {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) return refuse(node);
      return { type: 'heading', depth: node.depth, children: convertInlines(node.children) };
    case 'paragraph':
      return { type: 'paragraph', children: convertInlines(node.children) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        start: node.start ?? 1,
        children: node.children.map((item) => convertItem(item, t)),
      };
    case 'table':
      return convertTable(node);
    case 'containerDirective':
      return convertCallout(node, t);
    case 'footnoteDefinition':
      return {
        type: 'note',
        number: Number(node.identifier),
        children: convertBlocks(node.children, t),
      };
    default:
      return refuse(node);
  }
}

function convertItem(item: MarkdownItem, t: Translate): ListItem {
  return {
    type: 'listItem',
    checked: item.checked ?? null,
    children: convertBlocks(item.children, t),
  };
}

function convertTable(node: MarkdownTable): Table {
  return {
    type: 'table',
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: convertInlines(cell.children),
      })),
    })),
  };
}

function convertCallout(node: ContainerDirective, t: Translate): Block {
  if (!calloutKinds.includes(node.name)) return refuse(node);
  return {
    type: 'callout',
    kind: node.name as CalloutKind,
    label: t(`callout.${node.name}`),
    children: convertBlocks(node.children, t),
  };
}
