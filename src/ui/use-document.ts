import { useLayoutEffect } from 'preact/hooks';
import type { LoadedLanguage } from '../app/load-language';

/** Keeps the document's own language and direction those of the page. */
export function useDocument({ available, words }: LoadedLanguage): void {
  useLayoutEffect(() => {
    document.documentElement.lang = available.tag;
    document.documentElement.dir = words.dir;
  }, [available, words]);
}
