/** Finds a country by what a person types: its name in their language or in English, or its ISO code. */
import { countriesInOrder } from '../../i18n';
import { countryCodes } from '../../questions/countries';
import { foldWords } from '../../questions/fold-words';
import type { RegionalForm } from '../../types';

export interface NamedCountry {
  code: string;
  name: string;
  /** Every spelling that finds it, folded. */
  spellings: readonly string[];
}

/** English names in daily use beside the full ones. */
const otherNames: Record<string, readonly string[]> = {
  AE: ['UAE', 'Emirates'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  TR: ['Turkey'],
  US: ['US', 'USA', 'America'],
};

/** All countries by name in one language, in its alphabetical order; found by their English names too. */
export function nameCountries(words: RegionalForm, english: RegionalForm): readonly NamedCountry[] {
  return countriesInOrder(countryCodes, words).map((code) => {
    const key = `country.${code}`;
    const name = words[key] ?? code;
    const others = [english[key] ?? code, ...(otherNames[code] ?? [])];
    return { code, name, spellings: [code, name, ...others].map(foldWords) };
  });
}

/** Countries with a spelling that holds the text; those that begin with it come first. */
export function searchCountries(
  countries: readonly NamedCountry[],
  text: string,
): readonly NamedCountry[] {
  const sought = foldWords(text);
  const rank = ({ spellings }: NamedCountry) => {
    if (spellings.includes(sought)) return 0;
    if (spellings.some((one) => one.startsWith(sought))) return 1;
    return spellings.some((one) => one.includes(sought)) ? 2 : 3;
  };
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.country);
}

/** The one country that a text can only mean: an exact spelling, or the only one found. */
export function meantCountry(
  countries: readonly NamedCountry[],
  text: string,
): NamedCountry | undefined {
  const sought = foldWords(text);
  if (sought === '') return undefined;
  const exact = countries.filter(({ spellings }) => spellings.includes(sought));
  if (exact.length === 1) return exact[0];
  const found = searchCountries(countries, text);
  return found.length === 1 ? found[0] : undefined;
}
