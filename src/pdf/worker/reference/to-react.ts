import { createElement, type ReactElement, type ReactNode } from 'react';
import { childrenOf, type Element } from '../layout/element';

/**
 * The same component for the public renderer. Every component is kept, and all that it was given; what is ours alone,
 * such as tags, the renderer ignores.
 * @param family that pages are set in
 */
export function toReact(element: Element, family: string): ReactElement {
  const { children: _, ...props } = element.props;
  const children = childrenOf(element.props).map(
    (child): ReactNode => (typeof child === 'string' ? child : toReact(child, family)),
  );
  const style = [element.props.style ?? {}].flat();
  const own = element.type === 'PAGE' ? [...style, { fontFamily: family }] : style;
  return createElement(element.type, { ...props, style: own }, ...children);
}
