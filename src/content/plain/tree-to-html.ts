import type { GuideNode, GuideRoot } from '../../guide/tree/nodes';

/** Elements of the nodes that hold others and nothing else. */
const elements = {
  strong: 'strong',
  emphasis: 'em',
  paragraph: 'p',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
} as const;

/** Writes a tree as plain HTML: no style and no script, so that it is read by any browser. */
export function treeToHtml({ title, intro, children }: GuideRoot): string {
  return `<h1>${escapeHtml(title)}</h1>\n${write(intro)}\n${write(children)}`;
}

function write(nodes: readonly GuideNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: GuideNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'link':
      // A link within the guide leads to a section that is not on this page.
      return node.url.startsWith('#')
        ? write(node.children)
        : `<a rel="noreferrer" href="${escapeHtml(node.url)}">${write(node.children)}</a>`;
    case 'foreign':
      return `<span lang="${node.lang}" translate="no">${write(node.children)}</span>`;
    case 'notes':
      return ` <sup>${node.numbers.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ')}</sup>`;
    case 'note':
      return `<div id="note-${node.number}">${node.number}. ${write(node.children)}</div>`;
    case 'heading':
      return `<h${node.depth + 1}>${write(node.children)}</h${node.depth + 1}>\n`;
    case 'list':
      return node.ordered
        ? `<ol start="${node.start}">${write(node.children)}</ol>\n`
        : `<ul>${write(node.children)}</ul>\n`;
    case 'callout':
      return `<blockquote><p><strong>${escapeHtml(node.label)}</strong></p>${write(node.children)}</blockquote>\n`;
    case 'timeline':
      return `<ul>${write(node.children)}</ul>`;
    case 'timelineEntry':
      return `<li>${escapeHtml(node.written)}: ${write(node.children)}</li>`;
    case 'section':
      return `<h2>${escapeHtml(node.title)}</h2>\n${write(node.children)}\n`;
    default: {
      const element = elements[node.type];
      return `<${element}>${write(node.children)}</${element}>`;
    }
  }
}

/** For texts and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
