import { namedExtents } from '../extent';
import { formats } from '../formats';
import type { Words } from '../i18n';
import { countryCodes, noCountry } from '../questions/countries';
import { fields } from '../questions/fields';
import { foldWords } from '../questions/fold-words';
import { sectionIds } from '../section-ids';
import { type Column, columns, furtherColumns, isField } from './columns';

/** Understands what people write in the heads and cells of a table, in the languages of the guide. */
export interface Vocabulary {
  /** The column that a head names. */
  column(head: string): Column | undefined;
  /** A cell as links and the CSV file write it, or as it was when it is not understood. */
  value(column: Column, text: string): string;
}

/** The words of one language that is available. */
export interface LanguageWords {
  tag: string;
  words: Words;
}

/**
 * Makes the vocabulary of all languages that are available; the fixed names of fields and values are always in it.
 * @param countryNames what people call a country beside its name, by code, with "|" between them
 */
export function makeVocabulary(
  tongues: readonly LanguageWords[],
  countryNames: Readonly<Record<string, string>> = {},
): Vocabulary {
  const heads = new Map<string, Column>();
  const values = new Map<Column, Map<string, string>>();
  for (const column of [...columns, ...furtherColumns]) {
    const names = tongues.flatMap(({ words }) => namesOf(column, words));
    for (const name of [column, ...names]) heads.set(fold(name), column);
    values.set(column, valuesOf(column, tongues, countryNames));
  }
  return {
    column: (head) => heads.get(fold(head)),
    value(column, text) {
      const known = values.get(column);
      const day = isDay(column) ? asDay(text) : undefined;
      if (column !== 'extent' && (!isField(column) || fields[column].kind !== 'several'))
        return day ?? known?.get(fold(text)) ?? text.trim();
      const parts = text.split(/[,;]/).filter((part) => part.trim());
      return parts.map((part) => known?.get(fold(part)) ?? part.trim()).join(',');
    },
  };
}

/** A column's head as the page writes it, and other words that people use for it. */
function namesOf(column: Column, words: Words): string[] {
  const also = words[`print-run.also.${column}`]?.split(',') ?? [];
  return [words[`print-run.column.${column}`], words[`field.${column}`], ...also].filter(
    (name) => name !== undefined,
  );
}

function valuesOf(
  column: Column,
  tongues: readonly LanguageWords[],
  countryNames: Readonly<Record<string, string>>,
): Map<string, string> {
  const known = new Map<string, string>();
  const add = (name: string | undefined, value: string) => name && known.set(fold(name), value);
  const byWords = (all: readonly string[], keyOf: (value: string) => string) => {
    for (const { words } of tongues) for (const value of all) add(words[keyOf(value)], value);
    for (const value of all) add(value, value);
  };
  if (column === 'locale') {
    for (const { tag, words } of tongues) {
      add(words.name, tag);
      for (const other of tongues) add(other.words[`language-name.${tag}`], tag);
      add(tag, tag);
    }
  } else if (column === 'edition') {
    byWords(formats, (value) => `format.${value}`);
  } else if (column === 'extent') {
    byWords(namedExtents, (value) => `extent.${value}`);
    for (const id of sectionIds) add(id, id);
  } else if (column === 'nationality') {
    for (const [name, code] of onlyNames(countryNames)) add(name, code);
    byWords(countryCodes, (code) => `country.${code}`);
    byWords(noCountry, (value) => `answer.nationality.${value}`);
    byWords(['undisclosed'], () => 'print-run.any-nationality');
  } else if (isField(column)) {
    const field = fields[column];
    if ('values' in field) byWords(field.values, (value) => `answer.${column}.${value}`);
  }
  return known;
}

/** Names that are those of one country alone: which Congo is meant a row has to say. */
function onlyNames(countryNames: Readonly<Record<string, string>>): [name: string, code: string][] {
  const pairs = Object.entries(countryNames).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [name, code]),
  );
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of pairs) {
    if ((owner.get(name) ?? code) !== code) shared.add(name);
    owner.set(name, code);
  }
  return [...owner].filter(([name]) => !shared.has(name));
}

function isDay(column: Column): boolean {
  return column === 'today' || (isField(column) && fields[column].kind === 'date');
}

/** A spreadsheet rewrites days as the country it is set to does: 1.2.2026 is the first of February. */
function asDay(text: string): string | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text) ?? [];
  if (!day || !month || !year) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Heads and cells are understood with and without spaces: `contract end`, `contract-end`, `ContractEnd`. */
function fold(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}
