import {
  type AvailableLanguage,
  languages,
  laterSourceWords,
  sourceWords,
} from 'content:languages';
import { type Translate, translator, type Words } from '../i18n';
import type { LanguageTag } from '../types';
import { loadPart } from './load/load-part';

/** A language with the words that the first question needs, or with all but the rare ones; see `loadWholeLanguage`. */
export interface LoadedLanguage {
  available: AvailableLanguage;
  words: Words;
  /** The words of English, for what is not translated. */
  sourceWords: Words;
  t: Translate;
}

/** Tags of the languages that a link may ask for. */
export const availableTags: readonly LanguageTag[] = languages.map(({ tag }) => tag);

/** The language that the page falls back to: English, unless this copy of it has other languages only. */
export const source: LanguageTag =
  availableTags.find((tag) => tag === 'en') ?? availableTags[0] ?? 'en';

/** The first of the person's own languages that is available, else English. */
export function chooseLanguage(wanted: readonly string[]): LanguageTag {
  for (const one of wanted) {
    const [base] = one.toLowerCase().split('-');
    const found =
      availableTags.find((tag) => tag.toLowerCase() === one.toLowerCase()) ??
      availableTags.find((tag) => tag.toLowerCase().split('-')[0] === base);
    if (found) return found;
  }
  return source;
}

/**
 * Loads the words of a language.
 * @throws PartError when they do not come; an Error when no such language is available
 */
export async function loadLanguage(tag: LanguageTag): Promise<LoadedLanguage> {
  const available = find(tag);
  const [words, english] = await Promise.all([loadPart(available.words), loadPart(sourceWords)]);
  return { available, words, sourceWords: english, t: translator(words, english) };
}

/** Each language with its later words, by the language as it was loaded first: the same object each time it is asked for. */
const whole = new WeakMap<LoadedLanguage, Promise<LoadedLanguage>>();

/**
 * Adds the words of the guide and of the screens behind a link.
 * @throws PartError when they do not come
 */
export function loadWholeLanguage(first: LoadedLanguage): Promise<LoadedLanguage> {
  const known = whole.get(first);
  if (known) return known;
  const coming = addLaterWords(first);
  whole.set(first, coming);
  coming.then(
    (language) => whole.set(language, coming),
    // What did not come is asked for again next time.
    () => whole.delete(first),
  );
  return coming;
}

async function addLaterWords(first: LoadedLanguage): Promise<LoadedLanguage> {
  const { available } = first;
  const [own, english] = await Promise.all([
    loadPart(available.laterWords),
    loadPart(laterSourceWords),
  ]);
  const words = { ...first.words, ...own };
  const sourceWords = { ...first.sourceWords, ...english };
  return { available, words, sourceWords, t: translator(words, sourceWords) };
}

/**
 * A language with all its words, those of the screens that few people open among them.
 * @throws PartError when they do not come
 */
export async function loadRareWords(language: LoadedLanguage): Promise<LoadedLanguage> {
  const { available, ...later } = await loadWholeLanguage(language);
  const [own, english] = await Promise.all([
    loadPart(available.rareWords),
    loadPart(find(source).rareWords),
  ]);
  const words = { ...later.words, ...own };
  const sourceWords = { ...later.sourceWords, ...english };
  return { available, words, sourceWords, t: translator(words, sourceWords) };
}

/** The first words of a language and its names of states; `undefined` where this copy of the page or the network has none. */
export async function loadWordsOf(tag: LanguageTag): Promise<Words | undefined> {
  const available = languages.find((language) => language.tag === tag);
  return available && loadPart(available.words).catch(() => undefined);
}

function find(tag: LanguageTag): AvailableLanguage {
  const available = languages.find((language) => language.tag === tag);
  if (!available) throw new Error(`No language "${tag}" is available.`);
  return available;
}
