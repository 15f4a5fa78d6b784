import type { FontStore } from '../fonts/open-fonts';
import { LayoutFault } from '../layout-fault';
import type { Tag } from '../structure/tag';
import { childrenOf, type Element } from './element';
import { emptyBox } from './empty-box';
import type { Bookmark, LayoutNode } from './node';
import { readRuns } from './read-runs';
import { resolveStyle } from './resolve-style';
import type { Style } from './style';

const none: readonly never[] = [];

/**
 * Builds a component and all in it, with settled styles.
 * @param around the style of its parent
 * @param bookmark that its own lie under
 * @throws LayoutFault for a component, property or style that this layout does not know
 */
export function buildNode(
  element: Element | string,
  around: Style,
  fonts: FontStore,
  bookmark?: Bookmark,
): LayoutNode {
  if (typeof element === 'string')
    throw new LayoutFault(`Words stand outside of a text: "${element}".`);
  const { type, props } = element;
  if (type !== 'VIEW' && type !== 'LINK' && type !== 'TEXT' && type !== 'SVG')
    throw new LayoutFault(`The layout knows no component "${type}".`);
  const style = resolveStyle(props.style, around);
  const own =
    props.bookmark === undefined ? undefined : { title: props.bookmark, parent: bookmark };
  return {
    type,
    style,
    tags: props.tags ?? guessTags(type),
    id: props.id,
    bookmark: own,
    target: props.src,
    mayPart: type !== 'SVG' && props.wrap !== false,
    isRepeated: props.fixed === true,
    ahead: props.minPresenceAhead ?? 0,
    children:
      type === 'VIEW' || type === 'LINK'
        ? childrenOf(props).map((child) => buildNode(child, style, fonts, own ?? bookmark))
        : none,
    runs: type === 'TEXT' ? readRuns(element, style, fonts) : none,
    ...(type === 'SVG' ? readDrawing(element) : { shapes: none, squares: 0 }),
    lines: none,
    box: emptyBox(style),
  };
}

/** Words are not left outside the tree because nobody thought of a tag, nor a link without its element. */
function guessTags(type: LayoutNode['type']): readonly Tag[] {
  if (type === 'TEXT') return [{ role: 'P' }];
  return type === 'LINK' ? [{ role: 'Link' }] : none;
}

/** @throws LayoutFault for anything but paths on a square that begins at 0 0 */
function readDrawing({ props }: Element): Pick<LayoutNode, 'shapes' | 'squares'> {
  const [, squares] = /^0 0 (\d+) \d+$/.exec(props.viewBox ?? '') ?? [];
  if (squares === undefined) throw new LayoutFault(`A drawing on "${props.viewBox}".`);
  const shapes = childrenOf(props).map((shape) => {
    if (typeof shape === 'string' || shape.type !== 'PATH' || shape.props.d === undefined)
      throw new LayoutFault('The layout draws paths only.');
    return { path: shape.props.d, color: shape.props.fill ?? '#000' };
  });
  return { shapes, squares: Number(squares) };
}
