import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back after a click outside of an element has done its work. */
export function useClickElsewhere(
  inside: RefObject<HTMLElement | null>,
  onClick: () => void,
): void {
  useEffect(() => {
    const listen = ({ target }: MouseEvent) => {
      if (target instanceof Node && !inside.current?.contains(target)) onClick();
    };
    addEventListener('click', listen);
    return () => removeEventListener('click', listen);
  });
}
