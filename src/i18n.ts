/** Short words of the page, by flat dotted key. Prose lives in `templates/`. */
import type { Direction, LanguageTag, RegionalForm } from './types';

/** The words of one language, `locales/<tag>/words.json`: its own `name` and `dir` first, `intl` names the regional form of dates and numbers. */
export interface Words extends RegionalForm {
  name: string;
  dir: Direction;
  [key: string]: string;
}

/**
 * Finds a phrase and fills its `{placeholders}`. `{n}` also chooses the plural form (`key.one`, `key.few` …), and
 * `form` a variant (`key.relative`) where there is one.
 */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Makes the phrase finder of one language.
 * @param words the language's own file; it may lack keys
 * @param source the complete source language, used as a whole phrase where `words` has none
 * @throws when neither has the key: a misspelt key must not reach a reader
 */
export function translator(tag: LanguageTag, words: Words, source: Words): Translate {
  return (key, values = {}) => {
    const phrase = find(tag, words, key, values) ?? find('en', source, key, values);
    if (phrase === undefined) throw new Error(`No phrase "${key}" in locales/en/words.json.`);
    return phrase.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };
}

function find(
  tag: LanguageTag,
  words: Words,
  key: string,
  values: Record<string, string | number>,
): string | undefined {
  if (values.form && words[`${key}.${values.form}`]) return words[`${key}.${values.form}`];
  if (typeof values.n !== 'number') return words[key];
  const form = new Intl.PluralRules(tag).select(values.n);
  return words[`${key}.${form}`] ?? words[`${key}.other`] ?? words[key];
}

const opened = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country or a language, in a language. Every list of names is opened once: opening takes longer than
 * a hundred names.
 * @returns the code itself for what the list does not know
 */
export function nameIn(
  locale: LanguageTag,
  type: 'region' | 'language',
  code: string,
): string | undefined {
  const key = `${locale} ${type}`;
  const names = opened.get(key) ?? new Intl.DisplayNames([locale], { type });
  opened.set(key, names);
  return names.of(code);
}
