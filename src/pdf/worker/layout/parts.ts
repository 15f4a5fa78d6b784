import type { LayoutNode } from './node';

/** A node in two: what stands on this page, and what goes on to the next. */
export interface Parts {
  head: LayoutNode;
  tail: LayoutNode;
}
