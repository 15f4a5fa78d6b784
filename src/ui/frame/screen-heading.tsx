import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context';

/**
 * The one h1 of a screen. It takes the focus when its screen opens, so that a screen reader
 * begins there; the very first screen leaves the focus where the browser puts it.
 */
export function ScreenHeading({ children }: { children: ComponentChildren }) {
  const { moved } = useApp().state;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the opening of a screen moves the focus
  useLayoutEffect(() => {
    if (!moved) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
