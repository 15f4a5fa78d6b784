import type { SafeDocumentNode } from '@react-pdf/layout';
import type { PrintFormat } from '../../../formats';
import type { Section } from '../../../guide/tree/nodes';
import { sheetOf } from '../compose/page-geometry';
import { LayoutFault } from '../layout-fault';
import type { LaidOut } from '../tags/laid-out';
import { visitPlaced } from './positions';

/** In points: rounding, and in width the space behind a line's last word. */
const tolerance = { height: 0.5, width: 4 };

/**
 * Looks for a panel whose words run over its margins: beyond them is a fold, and then another panel.
 * @returns a fault that names the panel and says by how much, or nothing
 */
export function findOverfull(
  document: SafeDocumentNode,
  panels: readonly Section[],
  format: PrintFormat,
): LayoutFault | undefined {
  const { width, height, side, bottom } = sheetOf(format);
  for (const [i, page] of (document.children as unknown as LaidOut[]).entries()) {
    const reach = measure(page);
    const tooLow = reach.bottom - (height - bottom) - tolerance.height;
    const tooWide = reach.right - (width - side) - tolerance.width;
    if (tooLow <= 0 && tooWide <= 0) continue;
    const title = panels[i]?.title;
    const over = Math.ceil(Math.max(tooLow, tooWide));
    return new LayoutFault(`The panel "${title}" runs ${over} points over its margin.`, title);
  }
  return undefined;
}

/** How far to the right and down anything is painted that has to be seen whole. */
function measure(page: LaidOut): { right: number; bottom: number } {
  const reach = { right: 0, bottom: 0 };
  const extend = (right: number, bottom: number) => {
    reach.right = Math.max(reach.right, right);
    reach.bottom = Math.max(reach.bottom, bottom);
  };
  visitPlaced(page as Parameters<typeof visitPlaced>[0], (node, top, left) => {
    const { lines, type, box } = node as LaidOut;
    if (type === 'SVG') extend(left + (box?.width ?? 0), top + (box?.height ?? 0));
    let bottom = top;
    for (const line of lines ?? []) {
      bottom += line.box.height;
      const words = line.runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
      extend(left + line.box.x + words, bottom);
    }
  });
  return reach;
}
