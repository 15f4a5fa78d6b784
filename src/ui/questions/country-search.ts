/** Finds a country by what a person types: a name in any language of the page, or what people call it. */
import { countriesInOrder } from '../../i18n';
import { countryCodes } from '../../questions/countries';
import { foldWords } from '../../questions/fold-words';
import type { RegionalForm } from '../../types';
import { isNear } from './is-near';

export interface NamedCountry {
  code: string;
  name: string;
  /** Every spelling that finds it, folded. */
  spellings: readonly string[];
}

/** Spellings by code, folded, with "|" between them: what `content:country-names` holds. */
export type CountryNames = Readonly<Record<string, string>>;

/** All countries by name in one language, in its alphabetical order; found by their English names too. */
export function nameCountries(
  words: RegionalForm,
  english: RegionalForm,
  others: CountryNames = {},
): readonly NamedCountry[] {
  return countriesInOrder(countryCodes, words).map((code) => {
    const key = `country.${code}`;
    const name = words[key] ?? code;
    const own = [name, english[key] ?? code].map(foldWords);
    const all = [...own, ...(others[code]?.split('|') ?? [])];
    return { code, name, spellings: [...new Set(all)] };
  });
}

/** Words that a state's full name has and its everyday name has not. */
const ofState =
  /(?<![\p{L}])(the|republic|kingdom|federal|federative|state|of|república|republica|reino|de|do|da|del|республіка|республика|королівство|королевство|რესპუბლიკა)(?![\p{L}])/gu;

const bare = (folded: string) => folded.replace(ofState, ' ').replace(/ +/g, ' ').trim();

/** Countries with a spelling that holds the text; those that are called so come first, then those that begin with it. */
export function searchCountries(
  countries: readonly NamedCountry[],
  text: string,
): readonly NamedCountry[] {
  const sought = foldWords(text);
  const rank = ({ code, spellings }: NamedCountry) => {
    if (spellings.includes(sought) || spellings.includes(bare(sought))) return 0;
    if (code.toLowerCase() === sought || spellings.some((one) => one.startsWith(sought))) return 1;
    // Two letters stand inside many names: РФ inside Норфолк.
    const isInside = sought.length > 2 && spellings.some((one) => one.includes(sought));
    return isInside ? 2 : 3;
  };
  return countries
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.country);
}

/** Countries of which the text may be a slip: one letter other, missing, too many or changed with the next. */
export function nearCountries(
  countries: readonly NamedCountry[],
  text: string,
): readonly NamedCountry[] {
  const sought = foldWords(text);
  return countries.filter(({ spellings }) => spellings.some((one) => isNear(sought, one)));
}

/** The one country that is called so, with the words of its full name or without: a part of a name is no answer. */
export function meantCountry(
  countries: readonly NamedCountry[],
  text: string,
): NamedCountry | undefined {
  const sought = foldWords(text);
  for (const name of [sought, bare(sought)]) {
    if (name === '') continue;
    const exact = countries.filter(({ spellings }) => spellings.includes(name));
    if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  }
  return undefined;
}
