import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../../messages';
import { paperSizes } from '../compose/page-geometry';
import { visitPlaced } from '../layout/positions';
import type { LaidOut } from '../tags/laid-out';
import { placeOf } from './card-places';

/** Lays eight panels on one sheet, painted in the order of reading. */
export function imposeCard(document: SafeDocumentNode, { paper }: TypesetJob): SafeDocumentNode {
  const panels = document.children as unknown as LaidOut[];
  const { width: height, height: width } = paperSizes[paper];
  const cell = { width: width / 4, height: height / 2 };
  const placed = panels.map((panel, i) => {
    const { column, row, isTurned } = placeOf(i);
    const [left, top] = [column * cell.width, row * cell.height];
    for (const child of panel.children ?? []) pinBookmark(child, top, width - left);
    return {
      type: 'VIEW',
      props: {},
      style: isTurned ? halfTurn : {},
      // The engine turns about a point of the page, before it goes to the box's own corner.
      origin: { left: left + cell.width / 2, top: top + cell.height / 2 },
      box: { ...cell, left, top },
      children: panel.children ?? [],
    };
  });
  const [first] = panels;
  const sheet = {
    ...first,
    box: { ...first?.box, top: 0, left: 0, width, height },
    children: placed,
  };
  return { ...document, children: [sheet] } as unknown as SafeDocumentNode;
}

const halfTurn = { transform: [{ operation: 'rotate', value: [180, 0, 0] }] };

/** A bookmark leads to the corner of its panel, and not to where it would be on a page of its own. */
function pinBookmark(panel: LaidOut, top: number, left: number): void {
  visitPlaced(panel as Parameters<typeof visitPlaced>[0], ({ props }) => {
    if (props?.bookmark) props.bookmark = { ...props.bookmark, top, left };
  });
}
