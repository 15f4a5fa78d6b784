import type { PlacedNode } from '../layout/positions';
import type { Tagged } from '../structure/tag';

/** A run of glyphs in one dress. */
export interface Run {
  glyphs?: object[];
  xAdvance?: number;
  attributes: { underlineStyle?: string; [dress: string]: unknown };
}

/** A line as it is drawn: runs from left to right, and what underlines them. */
export interface Line {
  box: { x: number; y: number; width: number; height: number };
  runs: Run[];
  decorationLines?: object[];
}

/** The box of a laid-out node: places relative to its parent, and the widths of its borders. */
export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
  paddingTop?: number;
  paddingLeft?: number;
  borderTopWidth?: number;
  borderRightWidth?: number;
  borderBottomWidth?: number;
  borderLeftWidth?: number;
}

/** What the passes of this room read and write of a laid-out node. */
export interface LaidOut extends Omit<PlacedNode, 'props' | 'box' | 'lines' | 'children'> {
  props?: Partial<Tagged> & { fixed?: boolean; [prop: string]: unknown };
  style?: { backgroundColor?: string; [style: string]: unknown };
  box?: Box;
  lines?: Line[];
  children?: LaidOut[];
}
