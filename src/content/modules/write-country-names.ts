import { countryCodes } from '../../questions/countries';
import { foldWords } from '../../questions/fold-words';
import type { ContentSource } from '../read/read-content';
import { readCountryNames } from '../read/read-country-names';

/** `content:country-names`: what a country is called in all languages of the page and by people, folded, by code. */
export function writeCountryNamesModule(root: string, { languages }: ContentSource): string {
  const inLanguages = new Map(
    countryCodes.map((code) => [
      code,
      [...new Set(languages.map(({ words }) => foldWords(words[`country.${code}`] ?? '')))],
    ]),
  );
  const others = readCountryNames(root, (code) => inLanguages.get(code) ?? []);
  const names = countryCodes.map((code) => {
    const all = [...(inLanguages.get(code) ?? []), ...(others[code] ?? [])];
    return [code, all.join('|')];
  });
  return `export const countryNames = ${JSON.stringify(Object.fromEntries(names))};`;
}
