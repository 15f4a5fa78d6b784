/** Finds a country by what a person types: its name in their language or in English, or its ISO code. */
import { countryCodes } from '../../questions/countries';
import { foldWords } from '../../questions/fold-words';

export interface NamedCountry {
  code: string;
  name: string;
  /** Every spelling that finds it, folded. */
  spellings: readonly string[];
}

/** English names in daily use that Intl does not list. */
const otherNames: Record<string, readonly string[]> = {
  AE: ['UAE', 'Emirates'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
};

/** All countries by name in one language, in its alphabetical order. `locale` is a BCP 47 tag. */
export function nameCountries(locale: string): readonly NamedCountry[] {
  const names = [
    new Intl.DisplayNames([locale], { type: 'region' }),
    new Intl.DisplayNames(['en'], { type: 'region' }),
    new Intl.DisplayNames(['en'], { type: 'region', style: 'short' }),
  ];
  const { compare } = new Intl.Collator(locale);
  return countryCodes
    .map((code) => {
      const known = names.map((list) => list.of(code) ?? code);
      const spellings = [code, ...known, ...(otherNames[code] ?? [])].map(foldWords);
      return { code, name: known[0] ?? code, spellings };
    })
    .sort((a, b) => compare(a.name, b.name));
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
