import { useLayoutEffect } from 'preact/hooks';
import type { Spoken } from '../app/load-language';

/** Keeps the document's own language and direction those of the page. */
export function useDocument({ landed, words }: Spoken): void {
  useLayoutEffect(() => {
    document.documentElement.lang = landed.tag;
    document.documentElement.dir = words.dir;
  }, [landed, words]);
}
