import { wordForms } from 'content:word-forms';
import type { LanguageTag } from '../../types';
import { type FormOf, makeFormOf } from './word-form';

/** Languages whose words stand in every guide: names in English, and Ukrainian to show at a desk. */
const everywhere: readonly LanguageTag[] = ['en', 'uk'];

/** The forms of words in a guide of one language; what is said of its own script counts first. */
export function formOfLanguage(tag: LanguageTag): FormOf {
  return makeFormOf([tag, ...everywhere].flatMap((one) => wordForms[one] ?? []));
}

/** The guide's own words for those that people type, in one language. */
export function everydayWords(tag: LanguageTag): ReadonlyMap<string, string> {
  return new Map(Object.entries(wordForms[tag]?.everyday ?? {}));
}
