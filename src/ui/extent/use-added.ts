import { useEffect, useRef } from 'preact/hooks';
import type { RenderedGuide } from '../../app/write-for-reader';
import { extentWith, topicsOf } from '../../extent';
import { anchorOfSection } from '../../preview/anchors';
import type { SectionId } from '../../section-ids';
import { useApp } from '../app-context';

/** Adds a section to the short guide on the screen, and leads to it once it stands there. */
export function useAdded(written: RenderedGuide): (id: SectionId) => void {
  const { state, dispatch } = useApp();
  const added = useRef<SectionId>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a guide that is written anew may hold what was added
  useEffect(() => {
    if (!added.current) return;
    const heading = document.getElementById(anchorOfSection(added.current));
    added.current = undefined;
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [written]);
  return (id) => {
    added.current = id;
    dispatch({ type: 'extent', extent: extentWith([...topicsOf(state.extent), id]) });
  };
}
