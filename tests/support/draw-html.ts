import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
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
  return renderToStaticMarkup(h('div', null, page.draw(nodes))).slice(5, -6);
}
