import { asNumber, asNumbers } from '../file/write-values';
import type { Box } from '../layout/node';
import type { Style } from '../layout/style';
import { black, colorOf } from './color';

/**
 * Paints the ground and the borders of a box.
 * @param x of its left edge
 * @param y of its upper edge, from the foot of the page
 * @returns operators; none where there is nothing to paint
 */
export function paintBox({ style, box }: { style: Style; box: Box }, x: number, y: number): string {
  const { width, height, borderTop, borderRight, borderBottom, borderLeft } = box;
  const { backgroundColor } = style;
  const foot = y - height;
  if (style.borderRadius) return paintDot(style, box, x, y);
  return (
    (backgroundColor ? fill(backgroundColor, rectangle(x, foot, width, height)) : '') +
    paintEdge(style.borderTopStyle, style.borderTopColor, borderTop, [
      x,
      y - borderTop / 2,
      x + width,
      y - borderTop / 2,
    ]) +
    paintEdge(style.borderRightStyle, style.borderRightColor, borderRight, [
      ...[x + width - borderRight / 2, foot, x + width - borderRight / 2, y],
    ]) +
    paintEdge(style.borderBottomStyle, style.borderBottomColor, borderBottom, [
      ...[x, foot + borderBottom / 2, x + width, foot + borderBottom / 2],
    ]) +
    paintEdge(style.borderLeftStyle, style.borderLeftColor, borderLeft, [
      ...[x + borderLeft / 2, foot, x + borderLeft / 2, y],
    ])
  );
}

/** Fills what a path encloses; the colour is black again afterwards. */
export function fill(color: string, path: string): string {
  const operator = colorOf(color);
  return operator === black ? `${path} f\n` : `${operator} ${path} f ${black}\n`;
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `${asNumbers(x, y, width, height)} re`;
}

/** A line is stroked, not filled: a reader then shows a hairline at least one dot thick however small the page is shown. */
function paintEdge(
  kind = 'solid',
  color: string | undefined,
  thickness: number,
  ends: readonly number[],
): string {
  if (thickness <= 0) return '';
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
  const operator = colorOf(color).replace(/g$/, 'G').replace(/rG$/, 'RG');
  const [takes, leaves] = operator === '0 G' ? ['', ''] : [`${operator} `, ' 0 G'];
  const [gaps, whole] =
    kind === 'dashed'
      ? [`[${asNumbers(thickness * 2, thickness * 1.2)}] 0 d `, ' [] 0 d']
      : ['', ''];
  return `${takes}${asNumber(thickness)} w ${gaps}${asNumbers(x1, y1)} m ${asNumbers(x2, y2)} l S${whole}${leaves}\n`;
}

/** The only round boxes are dots and rings: as round as they can be. */
function paintDot(
  { backgroundColor, borderTopColor }: Style,
  box: Box,
  x: number,
  y: number,
): string {
  const { width, height, borderTop } = box;
  const ring = borderTop > 0 ? fill(borderTopColor ?? '#000', ellipse(x, y, width, height)) : '';
  if (!backgroundColor) return ring;
  const inner = ellipse(
    x + borderTop,
    y - borderTop,
    width - 2 * borderTop,
    height - 2 * borderTop,
  );
  return ring + fill(backgroundColor, inner);
}

/** How far the handles of a curve stand out for a quarter of a circle. */
const quarter = 0.5522847498;

function ellipse(x: number, y: number, width: number, height: number): string {
  const [rx, ry] = [width / 2, height / 2];
  const [cx, cy] = [x + rx, y - ry];
  const [hx, hy] = [rx * quarter, ry * quarter];
  return [
    `${asNumbers(cx - rx, cy)} m`,
    `${asNumbers(cx - rx, cy + hy, cx - hx, cy + ry, cx, cy + ry)} c`,
    `${asNumbers(cx + hx, cy + ry, cx + rx, cy + hy, cx + rx, cy)} c`,
    `${asNumbers(cx + rx, cy - hy, cx + hx, cy - ry, cx, cy - ry)} c`,
    `${asNumbers(cx - hx, cy - ry, cx - rx, cy - hy, cx - rx, cy)} c`,
  ].join(' ');
}
