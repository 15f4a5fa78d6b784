import { LayoutFault } from '../layout-fault';
import type { Tag } from '../structure/tag';
import type { StyleProp } from './resolve-style';

/** What components may be given. `tags` and `bookmark` are ours; the rest is the public renderer's. */
export interface Props {
  children?: unknown;
  style?: StyleProp;
  tags?: readonly Tag[];
  id?: string;
  bookmark?: string;
  src?: string;
  wrap?: boolean;
  fixed?: boolean;
  minPresenceAhead?: number;
  size?: readonly [width: number, height: number];
  viewBox?: string;
  d?: string;
  fill?: string;
}

/** Told to the public renderer, and what this layout does anyway. */
const forReference = ['experimentalPagination', 'hyphenationPenalty', 'orphans', 'widows'];
const known = new Set([
  ...['children', 'style', 'tags', 'id', 'bookmark', 'src', 'wrap', 'fixed', 'minPresenceAhead'],
  ...['size', 'viewBox', 'd', 'fill'],
  ...forReference,
]);

/** A component as JSX gives it: a name such as `VIEW`, and what it was given. */
export interface Element {
  readonly type: string;
  readonly props: Props;
}

const fragment = Symbol.for('react.fragment');

/**
 * The elements and words in what a component was given, fragments and lists dissolved.
 * @throws LayoutFault for anything that is neither
 */
export function childrenOf({ children }: Props): (Element | string)[] {
  const found: (Element | string)[] = [];
  collect(children, found);
  return found;
}

function collect(child: unknown, found: (Element | string)[]): void {
  if (child === null || child === undefined || typeof child === 'boolean') return;
  if (typeof child === 'string' || typeof child === 'number') found.push(String(child));
  else if (Array.isArray(child)) for (const one of child) collect(one, found);
  else if (isElement(child)) {
    if (child.type === fragment) collect(child.props.children, found);
    else found.push(readElement(child));
  } else throw new LayoutFault('A document holds something that is no component.');
}

/** @throws LayoutFault for a component or a property that this layout does not know */
export function readElement({ type, props }: { type: unknown; props: Props }): Element {
  if (typeof type !== 'string') throw new LayoutFault('A document holds an unknown component.');
  for (const name in props) {
    if (!known.has(name))
      throw new LayoutFault(`The layout knows no property "${name}" of ${type}.`);
  }
  return { type, props };
}

function isElement(value: unknown): value is { type: unknown; props: Props } {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}
