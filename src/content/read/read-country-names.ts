import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { countryCodes } from '../../questions/countries';
import { foldWords } from '../../questions/fold-words';
import { ContentError } from './content-error';

const file = 'locales/country-names.json';
const schema = v.record(v.picklist(countryCodes), v.string());

/** What people type for a country besides its names in the languages of the page, folded, by code. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the names that people use: what citizens are called, abbreviations, former names and neighbours' spellings, of
 * any language. A country's name in its own languages is added from CLDR, as Node's Intl has it.
 * @param known names in the languages of the page, folded, by code: they need not be named again
 * @throws ContentError when the file names what is no country
 */
export function readCountryNames(
  root: string,
  known: (code: string) => readonly string[],
): CountryNames {
  const read = v.safeParse(schema, JSON.parse(readFileSync(join(root, file), 'utf8')));
  if (!read.success) throw new ContentError([{ file, line: 1, problem: v.summarize(read.issues) }]);
  return Object.fromEntries(
    countryCodes.map((code) => {
      const ours = read.output[code]?.split(',') ?? [];
      const names = [...ours, ...ownNames(code)].map(foldWords);
      const others = names.filter((name) => name !== '' && !known(code).includes(name));
      return [code, [...new Set(others)]];
    }),
  );
}

/** Languages in which neighbours name a country too, and in which people apply. */
const beside = ['fr', 'de', 'pl', 'tr', 'ar'];

function ownNames(code: string): string[] {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  return [own, ...beside].flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
    return name ? [name] : [];
  });
}
