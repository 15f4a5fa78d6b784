import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../i18n';
import { type Fault, stopOn } from './content-error';
import { regionalWords } from './regional-words';

/** The language that all others are translated from. */
export const sourceTag = 'en';

/** A language's short words, from the project's root. */
export function wordsFile(tag: string): string {
  return `locales/${tag}/words.json`;
}

/**
 * Tags of the languages: each has a folder in `locales/`. English first.
 * @throws ContentError when a folder has no words
 */
export function availableTags(root: string): string[] {
  const tags = readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  stopOn(
    tags
      .map(wordsFile)
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => ({ file, line: 1, problem: 'is missing; a language begins with its words.' })),
  );
  return tags.sort(
    (a, b) => Number(b === sourceTag) - Number(a === sourceTag) || a.localeCompare(b),
  );
}

/**
 * One language's words: those of its file, and the regional words that the file does not better. The names of countries
 * stand in their alphabetical order.
 * @throws when the file is not JSON
 */
export function readWords(root: string, tag: string): Words {
  const own = readOwnWords(root, tag);
  const regional = regionalWords(tag, own.intl, availableTags(root));
  const all = Object.entries({ ...regional, ...own });
  const { compare } = new Intl.Collator(tag);
  const isCountry = ([key]: [string, string]) => key in regional && key.startsWith('country.');
  const countries = all.filter(isCountry).sort(([, a], [, b]) => compare(a, b));
  return Object.fromEntries([...all.filter((one) => !isCountry(one)), ...countries]) as Words;
}

function readOwnWords(root: string, tag: string): Words {
  return JSON.parse(readFileSync(join(root, wordsFile(tag)), 'utf8'));
}

/**
 * Checks one language's words against the source language's.
 * A key may be missing; it may not be invented, and its `{placeholders}` are the same.
 */
export function checkWords(root: string, tag: string, source: Words): Fault[] {
  const file = wordsFile(tag);
  const text = readFileSync(join(root, file), 'utf8').split('\n');
  const words = readOwnWords(root, tag);
  const regional = regionalWords(tag, words.intl ?? tag, availableTags(root));
  const faults: Fault[] = [];
  const fault = (key: string, problem: string) => {
    const line = text.findIndex((one) => one.includes(`"${key}"`)) + 1;
    faults.push({ file, line: Math.max(line, 1), problem });
  };
  for (const key of ['name', 'dir', 'intl']) {
    if (typeof words[key] !== 'string')
      fault(key, `"${key}" is missing; every language begins with name, dir and intl.`);
  }
  if (words.dir !== 'ltr' && words.dir !== 'rtl') fault('dir', '"dir" is "ltr" or "rtl".');
  for (const [key, phrase] of Object.entries(words)) {
    const original = originalOf(key, source) ?? regional[key];
    if (original === undefined)
      fault(key, `"${key}" is not a key of locales/en/words.json; remove it or add it there.`);
    else if (typeof phrase !== 'string' || phrase === '')
      fault(key, `"${key}" is empty; leave the key out instead.`);
    else if (placeholders(phrase) !== placeholders(original)) {
      fault(
        key,
        `"${key}" has the placeholders ${placeholders(phrase) || 'none'}; English has ${placeholders(original) || 'none'}.`,
      );
    }
  }
  return faults;
}

/** The English phrase of a key; a plural form that English lacks stands for its `.other`. */
function originalOf(key: string, source: Words): string | undefined {
  return source[key] ?? source[key.replace(/\.(zero|one|two|few|many)$/, '.other')];
}

function placeholders(phrase: string): string {
  return [...new Set(phrase.match(/\{\w+\}/g))].sort().join(' ');
}
