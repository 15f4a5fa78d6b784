import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import { type PartReason, reasonOf } from '../../app/load/part-error';
import { type PagePassage, rangesOf, readPassages } from '../../app/search/read-passages';
import type { RenderedGuide } from '../../app/write-for-reader';
import type { Section } from '../../guide/tree/nodes';
import { plainText } from '../../guide/tree/plain-text';
import { reveal } from '../../preview/reveal';
import { markFound, markNow } from './highlight';

/** One passage that holds what was looked for. */
export interface Hit {
  passage: PagePassage;
  ranges: Range[];
}

/** A section that this reader's guide does not have, and that holds the words. */
export interface Elsewhere {
  id: Section['id'];
  title: string;
  reason: string;
}

export interface Search {
  query: string;
  hits: readonly Hit[];
  elsewhere: readonly Elsewhere[];
  /** Place in `hits` of the one that is shown; -1 before the first. */
  now: number;
  /** Why the search itself did not come. */
  failed: PartReason | undefined;
  look(query: string): void;
  /** Shows the next place, or the one before; around the ends. */
  move(by: 1 | -1): void;
  clear(): void;
}

const nothing = { query: '', hits: [], elsewhere: [], now: -1, failed: undefined } as const;

/** Searches the guide that is drawn inside `text`. The index is made when the first letter is typed. */
export function useSearch(written: RenderedGuide, text: RefObject<HTMLElement | null>): Search {
  const [state, setState] = useState<Omit<Search, 'look' | 'move' | 'clear'>>(nothing);
  const finder = useRef<ReturnType<typeof makeFinder>>(undefined);
  const latest = useRef('');
  /** A move that was asked for before the places had come. */
  const waiting = useRef<1 | -1>(undefined);
  const isLooking = useRef(false);
  /** The passage to bring into view once the row that counts the places is drawn: it moves the text. */
  const coming = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    coming.current?.scrollIntoView({ block: 'center' });
    coming.current = undefined;
  });

  const clear = () => {
    latest.current = '';
    isLooking.current = false;
    waiting.current = undefined;
    markFound([]);
    markNow(undefined, []);
    setState(nothing);
  };
  // Another guide is another text: nothing of the last search holds for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `clear` is the same in every draw
  useEffect(() => {
    finder.current = undefined;
    return clear;
  }, [written]);

  const look = async (query: string) => {
    latest.current = query;
    if (query.trim() === '') return clear();
    isLooking.current = true;
    setState((last) => ({ ...last, query }));
    if (!text.current) return;
    try {
      finder.current ??= makeFinder(written, text.current);
      const find = await finder.current;
      if (latest.current !== query) return;
      const found = find(query);
      markNow(undefined, []);
      markFound(found.hits.flatMap(({ ranges }) => ranges));
      isLooking.current = false;
      const now = waiting.current ? show(found.hits, -1, waiting.current) : -1;
      setState({ ...nothing, ...found, query, now });
    } catch (error) {
      finder.current = undefined;
      if (latest.current === query) setState({ ...nothing, query, failed: reasonOf(error) });
    }
  };

  const show = (hits: readonly Hit[], from: number, by: 1 | -1): number => {
    waiting.current = undefined;
    if (hits.length === 0) return -1;
    const next = ((from < 0 && by < 0 ? 0 : from) + by + hits.length) % hits.length;
    const hit = hits[next];
    markNow(hit?.passage.element, hit?.ranges ?? []);
    if (hit) reveal(hit.passage.element);
    coming.current = hit?.passage.element;
    return next;
  };
  const move = (by: 1 | -1) => {
    if (isLooking.current) waiting.current = by;
    else setState({ ...state, now: show(state.hits, state.now, by) });
  };

  return { ...state, look, move, clear };
}

async function makeFinder({ guide, leftOut }: RenderedGuide, text: Element) {
  const [{ makeIndex }, { everydayWords, formOfLanguage }] = await Promise.all([
    loadPart(() => import('../../app/search/search-index')),
    loadPart(() => import('../../app/search/form-of-language')),
  ]);
  const formOf = formOfLanguage(guide.lang);
  const everyday = everydayWords(guide.lang);
  const passages = readPassages(text.querySelector('.guide') ?? text);
  const inGuide = makeIndex(
    passages.map((one) => one.text),
    formOf,
    everyday,
  );
  const others = leftOut();
  const outside = makeIndex(
    others.map((one) => `${one.title}\n${plainText(one)}`),
    formOf,
    everyday,
  );
  return (query: string): { hits: Hit[]; elsewhere: Elsewhere[] } => ({
    hits: inGuide.find(query).flatMap(({ place, words }) => {
      const passage = passages[place];
      return passage ? [{ passage, ranges: rangesOf(passage, words) }] : [];
    }),
    elsewhere: outside.find(query).flatMap(({ place }) => others[place] ?? []),
  });
}
