import { pluralForm } from './plural-form';
import type { Words } from './words';

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
export function translator(words: Words, source: Words): Translate {
  return (key, values = {}) => {
    const phrase = find(words, key, values) ?? find(source, key, values);
    if (phrase === undefined) throw new Error(`No phrase "${key}" in locales/en/words.json.`);
    return phrase.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };
}

function find(
  words: Words,
  key: string,
  values: Record<string, string | number>,
): string | undefined {
  if (values.form && words[`${key}.${values.form}`]) return words[`${key}.${values.form}`];
  if (typeof values.n !== 'number') return words[key];
  return words[`${key}.${pluralForm(values.n, words)}`] ?? words[`${key}.other`] ?? words[key];
}
