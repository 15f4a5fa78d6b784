import type { Nodes, RootContent } from 'mdast';
import { readMarkdown } from '../tree/read-markdown';

/**
 * Parts a section's Markdown into passages that can be held against those of another day: paragraphs, items of
 * lists, rows of tables (with their head), and whole passages set apart. Headings and timelines are none.
 */
export function splitPassages(markdown: string): string[] {
  const slice = ({ position }: Nodes) =>
    markdown.slice(position?.start.offset, position?.end.offset).trim();
  const split = (node: RootContent): string[] => {
    if (node.type === 'heading' || node.type === 'footnoteDefinition') return [];
    if (node.type === 'containerDirective' && node.name === 'timeline') return [];
    if (node.type === 'list') return node.children.map(slice);
    if (node.type !== 'table') return [slice(node)];
    const [head, ...rows] = node.children;
    const rule = `|${' --- |'.repeat(head?.children.length ?? 1)}`;
    return rows.map((row) => [head ? slice(head) : '', rule, slice(row)].join('\n'));
  };
  return readMarkdown(markdown).children.flatMap(split);
}
