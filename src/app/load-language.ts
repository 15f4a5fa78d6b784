import { type LandedLanguage, languages } from 'content:languages';
import { type Translate, translator, type Words } from '../i18n';
import type { LanguageTag } from '../types';

/** A language with its words at hand. */
export interface Spoken {
  landed: LandedLanguage;
  words: Words;
  t: Translate;
}

/** The language that the page falls back to, in which every phrase exists. */
const source: LanguageTag = 'en';

/** Tags of the languages that a link may ask for. */
export const landedTags: readonly LanguageTag[] = languages.map(({ tag }) => tag);

/** The first of the person's own languages that has landed, else English. */
export function chooseLanguage(wanted: readonly string[]): LanguageTag {
  for (const one of wanted) {
    const [base] = one.toLowerCase().split('-');
    const found =
      landedTags.find((tag) => tag.toLowerCase() === one.toLowerCase()) ??
      landedTags.find((tag) => tag.toLowerCase().split('-')[0] === base);
    if (found) return found;
  }
  return source;
}

/**
 * Loads the words of a language.
 * @throws when the network fails or no such language has landed
 */
export async function speak(tag: LanguageTag): Promise<Spoken> {
  const landed = find(tag);
  const [words, sourceWords] = await Promise.all([landed.words(), find(source).words()]);
  return { landed, words, t: translator(tag, words, sourceWords) };
}

function find(tag: LanguageTag): LandedLanguage {
  const landed = languages.find((language) => language.tag === tag);
  if (!landed) throw new Error(`No language "${tag}" has landed.`);
  return landed;
}
