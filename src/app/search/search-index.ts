import MiniSearch from 'minisearch';
import { inLatin } from './in-latin';
import { splitWords } from './split-words';
import { type FormOf, plainWord } from './word-form';

/** What was found in one passage. */
export interface Found {
  /** Place of the passage in the list that was indexed. */
  place: number;
  /** Where the words stand in its text. */
  words: [start: number, end: number][];
}

export interface SearchIndex {
  /** Passages that hold all words of a query, in the order of the text; else those that hold the most of them. */
  find(query: string): Found[];
}

/** Letters from which on the beginning of a word is enough. */
const enoughToBegin = 3;
/** Letters from which on one may be wrong, when nothing was found otherwise. */
const enoughToGuess = 5;

/**
 * Makes passages searchable in all the forms of their words, Ukrainian ones also by their sound in Latin letters.
 * @param everyday the guide's own words for those that people type; they are looked for when those are not found
 */
export function makeIndex(
  texts: readonly string[],
  formOf: FormOf,
  everyday: ReadonlyMap<string, string> = new Map(),
): SearchIndex {
  const formsOf = (word: string) => listForms(word, formOf);
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => splitWords(text).map(({ word }) => word),
    processTerm: formsOf,
    searchOptions: { processTerm: formOf, prefix: (term) => term.length >= enoughToBegin },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));

  const search = (query: string, fuzzy: boolean) => {
    const guess = fuzzy ? { fuzzy: (term: string) => term.length >= enoughToGuess && 1 } : {};
    const results = index.search(query, guess);
    const most = Math.max(0, ...results.map(({ queryTerms }) => queryTerms.length));
    return results.filter(({ queryTerms }) => queryTerms.length === most);
  };

  return {
    find(query) {
      const inGuidesWords = splitWords(query)
        .map(({ word }) => everyday.get(word.toLowerCase()) ?? word)
        .join(' ');
      const exact = search(query, false);
      const meant = exact.length > 0 ? exact : search(inGuidesWords, false);
      const results = meant.length > 0 ? meant : search(query, true);
      return results
        .map(({ id, terms }) => ({
          place: Number(id),
          words: wordsWith(texts[id] ?? '', terms, formsOf),
        }))
        .sort((a, b) => a.place - b.place);
    },
  };
}

function listForms(word: string, formOf: FormOf): string[] {
  const form = formOf(word);
  const latin = inLatin(plainWord(word));
  return latin === form || !/\p{Script=Cyrillic}/u.test(word) ? [form] : [form, latin];
}

function wordsWith(
  text: string,
  terms: readonly string[],
  formsOf: (word: string) => string[],
): [number, number][] {
  return splitWords(text)
    .filter(({ word }) => formsOf(word).some((form) => terms.includes(form)))
    .map(({ start, end }) => [start, end]);
}
