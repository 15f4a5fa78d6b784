/**
 * A page that others rewrite. A browser's translation puts elements of its own in the place of text nodes, and moves or
 * replaces them again later: whoever goes on writing into the old node writes nowhere, and the reader keeps words that
 * no longer hold, perhaps another person's. So no text is ever changed in place. Each stands in an element of its own,
 * keyed by its words: other words are another element, and the old one goes with all that was put into it.
 */
import { type ComponentChildren, createElement, options, type VNode } from 'preact';

/** The element around a text. It is no `span`, so that no style of ours can mean it. */
const element = 'own-text';

/** Elements that may hold nothing but text: they are made anew themselves. */
const textOnly: readonly string[] = ['option', 'title', 'textarea'];

let isOff = false;

/** From here on every text of the page stands in an element of its own. */
export function ownTexts(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    if (!isOff && typeof vnode.type === 'string' && vnode.type !== element) own(vnode);
  };
}

/** Draws without such elements: for a long text that is made anew as a whole when it changes. */
export function withoutOwnTexts<T>(draw: () => T): T {
  const before = isOff;
  isOff = true;
  try {
    return draw();
  } finally {
    isOff = before;
  }
}

function own(vnode: VNode): void {
  const props: { children?: ComponentChildren } = vnode.props;
  if (textOnly.includes(String(vnode.type))) vnode.key = `${vnode.key} ${textOf(props.children)}`;
  else if (props.children !== undefined) props.children = owned(props.children);
}

function owned(child: ComponentChildren): ComponentChildren {
  if (Array.isArray(child)) return child.map(owned);
  const isText = typeof child === 'string' || typeof child === 'number';
  // Nobody translates a space.
  if (!isText || String(child).trim() === '') return child;
  return createElement(element, { key: String(child) }, child);
}

function textOf(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(textOf).join('');
  return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
}
