import type { PrintFormat } from '../../../formats';
import type { Section } from '../../../guide/tree/nodes';
import { pageGeometryOf } from '../compose/page-geometry';
import { LayoutFault } from '../layout-fault';
import { visitPage } from './lay-out';
import type { LayoutPage } from './node';

/** In points, for rounding. */
const tolerance = 0.5;

/**
 * Looks for a panel whose words run over its margins: beyond them is a fold, and then another panel.
 * @returns a fault that names the panel and says by how much, or nothing
 */
export function findOverset(
  pages: readonly LayoutPage[],
  panels: readonly Section[],
  format: PrintFormat,
): LayoutFault | undefined {
  const { width, height, side, bottom } = pageGeometryOf(format);
  for (const [i, page] of pages.entries()) {
    const reach = measure(page);
    const over = Math.max(reach.bottom - (height - bottom), reach.right - (width - side));
    if (over <= tolerance) continue;
    const title = panels[i]?.title;
    return new LayoutFault(
      `The panel "${title}" runs ${Math.ceil(over)} points over its margin.`,
      title,
    );
  }
  return undefined;
}

/** How far to the right and down anything is painted that has to be seen whole. */
function measure(page: LayoutPage): { right: number; bottom: number } {
  const reach = { right: 0, bottom: 0 };
  const extend = (right: number, bottom: number) => {
    reach.right = Math.max(reach.right, right);
    reach.bottom = Math.max(reach.bottom, bottom);
  };
  visitPage(page, ({ lines, type, box }, top, left) => {
    if (type === 'SVG') extend(left + box.width, top + box.height);
    let bottom = top;
    for (const line of lines) {
      bottom += line.height;
      extend(left + box.paddingLeft + line.x + line.width, bottom);
    }
  });
  return reach;
}
