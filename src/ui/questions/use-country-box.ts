import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LoadedLanguage } from '../../app/load-language';
import { meantCountry, type NamedCountry, nameCountries, searchCountries } from './country-search';

/** What a person typed and which country it means, and the list that is open under it. */
export interface CountryBox {
  text: string;
  /** ISO code of the country that is meant, or `''`. */
  code: string;
  found: readonly NamedCountry[];
  isOpen: boolean;
  /** Place in `found` of the marked option; -1 when none is. */
  marked: number;
  type(text: string): void;
  choose(country: NamedCountry): void;
  clear(): void;
  open(): void;
  close(): void;
  /** Marks the option that many places further on, around the ends. */
  move(by: number): void;
}

/** Keeps a type-ahead of countries in the reader's language. */
export function useCountryBox(
  { words, sourceWords }: Pick<LoadedLanguage, 'words' | 'sourceWords'>,
  firstCode: string,
): CountryBox {
  const countries = useMemo(() => nameCountries(words, sourceWords), [words, sourceWords]);
  const nameOf = (code: string) => countries.find((one) => one.code === code)?.name ?? '';
  const [text, setText] = useState(() => nameOf(firstCode));
  const [code, setCode] = useState(() => (nameOf(firstCode) ? firstCode : ''));
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const found = useMemo(() => searchCountries(countries, text), [countries, text]);

  const set = (nextText: string, nextCode: string, nextOpen: boolean) => {
    setText(nextText);
    setCode(nextCode);
    setOpen(nextOpen);
    setMarked(-1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a country that is meant is renamed when the language changes
  useEffect(() => {
    if (code) setText(nameOf(code));
  }, [words]);

  return {
    text,
    code,
    found,
    isOpen: isOpen && found.length > 0,
    marked,
    type: (typed) => set(typed, meantCountry(countries, typed)?.code ?? '', typed !== ''),
    choose: (country) => set(country.name, country.code, false),
    clear: () => set('', '', false),
    open: () => setOpen(true),
    close() {
      setOpen(false);
      if (code) setText(nameOf(code));
    },
    move(by) {
      setOpen(true);
      const start = marked === -1 && by < 0 ? 0 : marked;
      setMarked((start + by + found.length) % found.length);
    },
  };
}
