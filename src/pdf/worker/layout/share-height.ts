import { endsOf } from './empty-box';
import { isInFlow, isRow } from './flow';
import type { LayoutNode } from './node';

/**
 * Where the height is given: shares what is left to what grows, or moves the children to the end or the middle.
 * @param content the height of the children together
 */
export function shareHeight(node: LayoutNode, content: number): void {
  const { box, style } = node;
  const spare = box.height - endsOf(box) - content;
  if (spare <= 0 || isRow(node)) return;
  const flow = node.children.filter(isInFlow);
  const growing = flow.find((child) => child.style.flexGrow || child.style.marginTop === 'auto');
  let shift = growing ? 0 : spare * parts[style.justifyContent ?? 'flex-start'];
  for (const child of flow) {
    if (child === growing && child.style.marginTop === 'auto') shift += spare;
    child.box.top += shift;
    if (child === growing && child.style.flexGrow) {
      child.box.height += spare;
      shift += spare;
    }
  }
}

const parts = { 'flex-start': 0, 'space-between': 0, center: 0.5, 'flex-end': 1 };
