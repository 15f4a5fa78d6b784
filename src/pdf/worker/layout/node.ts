import type { Tag } from '../structure/tag';
import type { Line } from './line';
import type { Style } from './style';
import type { TextRun } from './text-run';

/** A box as it is placed: from the upper left corner of its parent, in points; margins are outside of it. */
export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  paddingTop: number;
  paddingRight: number;
  paddingBottom: number;
  paddingLeft: number;
  borderTop: number;
  borderRight: number;
  borderBottom: number;
  borderLeft: number;
}

/** An entry of the outline; one that lies inside another's box is its child. */
export interface Bookmark {
  title: string;
  parent: Bookmark | undefined;
}

/** A shape of a drawing, in the drawing's own squares. */
export interface Shape {
  path: string;
  color: string;
}

/** A component that was built and, once the layout is done, placed. */
export interface LayoutNode {
  readonly type: 'VIEW' | 'LINK' | 'TEXT' | 'SVG';
  readonly style: Style;
  /** Its elements, outermost first; without any, what it holds belongs to the element around it. */
  readonly tags: readonly Tag[];
  /** The name of a destination. */
  readonly id: string | undefined;
  readonly bookmark: Bookmark | undefined;
  /** Where a link leads: an address, or `#` and the name of a destination. */
  readonly target: string | undefined;
  /** Whether the end of a page may part it. */
  readonly mayPart: boolean;
  /** Whether it stands again at the head of each page that its parent runs over. */
  readonly isRepeated: boolean;
  /** So many points of what follows it must stand on its own page; 0 where it does not matter. */
  readonly ahead: number;
  readonly children: readonly LayoutNode[];
  readonly runs: readonly TextRun[];
  readonly shapes: readonly Shape[];
  /** Squares of a drawing from side to side. */
  readonly squares: number;
  lines: readonly Line[];
  box: Box;
}

/** A page as it is laid out. */
export interface LayoutPage {
  width: number;
  height: number;
  children: readonly LayoutNode[];
}
