import { type Translate, translator, type Words } from '../../i18n';
import type { LanguageTag } from '../../types';
import type { Prose } from './template-set';

/** The words of one language at hand. */
export interface Spoken {
  tag: LanguageTag;
  words: Words;
  t: Translate;
}

/** One language, loaded by the caller before a guide is written. */
export interface Language extends Spoken, Prose {
  /** English, in which a passage is printed that is not translated: its values and days too. */
  source: Spoken;
}

/**
 * Puts together what a guide of one language is written with.
 * @param source the words of English
 */
export function makeLanguage(
  tag: LanguageTag,
  words: Words,
  source: Words,
  prose: Prose,
): Language {
  return {
    tag,
    words,
    t: translator(words, source),
    ...prose,
    source: { tag: 'en', words: source, t: translator(source, source) },
  };
}
