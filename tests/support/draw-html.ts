/** The page's drawing of nodes as HTML: enough of a renderer for plain elements. */
import { Fragment, isValidElement, type VNode } from 'preact';
import type { GuideNode } from '../../src/guide/tree/nodes';
import { drawNodes } from '../../src/preview/draw-nodes';
import type { Page } from '../../src/preview/renderer';

const page: Page = {
  t: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  isFirst: () => true,
  draw: (nodes) => drawNodes(nodes, page),
};

/** Draws nodes as the page does. */
export function drawHtml(...nodes: GuideNode[]): string {
  return html(drawNodes(nodes, page));
}

function html(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(html).join('');
  if (!isValidElement(drawn))
    return drawn === null || typeof drawn === 'boolean' ? '' : escapeHtml(String(drawn));
  const { type, props } = drawn as VNode<Record<string, unknown>>;
  const { children, ...attributes } = props;
  if (type === Fragment) return html(children);
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<${String(type)}${written.join('')}>${children === undefined ? '' : html(children)}</${String(type)}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
