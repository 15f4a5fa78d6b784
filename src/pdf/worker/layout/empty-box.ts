import type { Box } from './node';
import type { Style } from './style';

/** The box of a style before it has a place and a size. */
export function emptyBox(style: Style): Box {
  const { marginTop = 0 } = style;
  return {
    top: 0,
    left: 0,
    width: 0,
    height: 0,
    marginTop: marginTop === 'auto' ? 0 : marginTop,
    marginRight: style.marginRight ?? 0,
    marginBottom: style.marginBottom ?? 0,
    marginLeft: style.marginLeft ?? 0,
    paddingTop: style.paddingTop ?? 0,
    paddingRight: style.paddingRight ?? 0,
    paddingBottom: style.paddingBottom ?? 0,
    paddingLeft: style.paddingLeft ?? 0,
    borderTop: style.borderTopWidth ?? 0,
    borderRight: style.borderRightWidth ?? 0,
    borderBottom: style.borderBottomWidth ?? 0,
    borderLeft: style.borderLeftWidth ?? 0,
  };
}

/** Padding and border of a box, at its sides, at its head and foot. */
export function sidesOf(box: Box): number {
  return box.paddingLeft + box.paddingRight + box.borderLeft + box.borderRight;
}

export function endsOf(box: Box): number {
  return startOf(box) + box.paddingBottom + box.borderBottom;
}

/** From a box's top to where its children begin. */
export function startOf(box: Box): number {
  return box.paddingTop + box.borderTop;
}
