import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../guide/tree/nodes';
import { anchorOfSection } from './anchors';

/** A section has begun once its heading is above this share of the window. */
const begun = 0.35;

/** The section that is being read: the last one that has begun. */
export function useSectionInView(ids: readonly Section['id'][]): Section['id'] | undefined {
  const [inView, setInView] = useState<Section['id']>();
  const key = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same ids in a new list are the same
  useEffect(() => {
    let waits = 0;
    const look = () => {
      waits = 0;
      const line = innerHeight * begun;
      setInView(
        ids.findLast((id) => {
          const heading = document.getElementById(anchorOfSection(id));
          return heading && heading.getBoundingClientRect().top < line;
        }),
      );
    };
    const follow = () => {
      waits ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow, { passive: true });
    return () => {
      cancelAnimationFrame(waits);
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [key]);
  return inView;
}
