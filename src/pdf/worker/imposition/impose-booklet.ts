import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../../messages';
import { paperSizes } from '../compose/page-geometry';
import { type PlacedNode, visitPlaced } from '../layout/positions';
import type { LaidOut } from '../tags/laid-out';
import { sidesOf } from './signature';

/** Lays pages two to a side of a sheet, so that the printed sheets, folded together, are a booklet. */
export function imposeBooklet(document: SafeDocumentNode, { paper }: TypesetJob): SafeDocumentNode {
  const pages = document.children as unknown as LaidOut[];
  const { width: height, height: width } = paperSizes[paper];
  const sheets = sidesOf(pages.length).map(({ left, right, creep }) => ({
    ...pages[0],
    box: { top: 0, left: 0, width, height },
    children: [move(pages[left], creep, width), move(pages[right], width / 2 - creep, width)],
  }));
  return { ...document, children: sheets } as unknown as SafeDocumentNode;
}

/** The engine moves what it paints with its box, and links too, but neither destinations nor bookmarks. */
function move(page: LaidOut | undefined, left: number, width: number): LaidOut {
  const children = page?.children ?? [];
  for (const child of children) {
    if (typeof child.props?.id === 'string' && child.box) child.box.left += left;
    visitPlaced(child as unknown as PlacedNode, ({ props }) => {
      // Its left edge is counted from the right.
      if (props?.bookmark) props.bookmark = { ...props.bookmark, left: width - left };
    });
  }
  const box = { top: 0, left, width: width / 2, height: page?.box?.height ?? 0 };
  return { type: 'VIEW', props: {}, style: {}, box, children };
}
