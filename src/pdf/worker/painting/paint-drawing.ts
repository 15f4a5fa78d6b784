import { asNumber, asNumbers } from '../file/write-values';
import type { LayoutNode } from '../layout/node';
import { LayoutFault } from '../layout-fault';
import { black, colorOf } from './color';

/** One step of a path: its letter and its numbers. */
const step = /([MmLlHhVvZz])([^MmLlHhVvZz]*)/g;

/**
 * Paints a drawing of straight lines.
 * @param x of its left edge
 * @param y of its upper edge, from the foot of the page
 * @throws LayoutFault for a path with curves
 */
export function paintDrawing({ box, shapes, squares }: LayoutNode, x: number, y: number): string {
  const scale = box.width / squares;
  const painted = shapes.map(({ path, color }) => {
    const operator = colorOf(color);
    return `${operator === black ? '' : `${operator}\n`}${writePath(path)}f\n`;
  });
  return `q ${asNumbers(scale, 0, 0, -scale, x, y)} cm\n${painted.join('')}Q\n`;
}

/** A path in the words of a page of the web, in the operators of a PDF file (SVG 2, 9.3; ISO 32000-1, 8.5.2). */
function writePath(path: string): string {
  if (/[^\d\s.,eMmLlHhVvZz-]/.test(path))
    throw new LayoutFault(`The layout draws no such path: ${path}`);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const out: string[] = [];
  for (const [, letter = '', said = ''] of path.matchAll(step)) {
    const numbers = said.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const [first = 0, second = 0] = numbers;
    const isRelative = letter === letter.toLowerCase();
    const kind = letter.toUpperCase();
    if (kind === 'Z') {
      out.push('h\n');
      [x, y] = [startX, startY];
      continue;
    }
    if (numbers.length !== (kind === 'H' || kind === 'V' ? 1 : 2))
      throw new LayoutFault(`The layout draws no such path: ${path}`);
    if (kind === 'V') y = isRelative ? y + first : first;
    else x = isRelative ? x + first : first;
    if (kind === 'M' || kind === 'L') y = isRelative ? y + second : second;
    if (kind === 'M') [startX, startY] = [x, y];
    out.push(`${asNumber(x)} ${asNumber(y)} ${kind === 'M' ? 'm' : 'l'}\n`);
  }
  return out.join('');
}
