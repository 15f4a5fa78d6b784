import { render } from 'preact';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import { Preview } from '../../src/preview/preview';

/** Draws the page that the browser itself then prints; the printing is the runner's part. */
export function drawPage(tree: GuideRoot): void {
  const place = document.querySelector('main');
  if (!place) throw new Error('The bench has no page to draw on.');
  render(null, place);
  render(<Preview guide={tree} t={(key) => key} />, place);
}
