import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadPart } from '../../app/load/load-part';
import type { LoadedLanguage } from '../../app/load-language';
import {
  type CountryNames,
  meantCountry,
  type NamedCountry,
  nameCountries,
  nearCountries,
  searchCountries,
} from './country-search';

/** What a person typed and which country it means, and the list that is open under it. */
export interface CountryBox {
  text: string;
  /** The country that is meant, if the text is one of its names or it was picked. */
  meant: NamedCountry | undefined;
  found: readonly NamedCountry[];
  /** Whether `found` holds what the text may be a slip of. */
  isGuess: boolean;
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
  const [names, setNames] = useState<CountryNames>();
  const countries = useMemo(
    () => nameCountries(words, sourceWords, names),
    [words, sourceWords, names],
  );
  const ofCode = (code: string) => countries.find((one) => one.code === code);
  const [text, setText] = useState(() => ofCode(firstCode)?.name ?? '');
  const [picked, setPicked] = useState(() => (ofCode(firstCode) ? firstCode : ''));
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const meant = ofCode(picked) ?? meantCountry(countries, text);
  const hits = useMemo(() => searchCountries(countries, text), [countries, text]);
  const near = useMemo(
    () => (hits.length > 0 ? [] : nearCountries(countries, text)),
    [countries, hits, text],
  );
  const found = hits.length > 0 ? hits : near;

  // What people call a country beside its name is large, and comes when a name is not enough.
  const needsNames = !names && text.trim() !== '' && !meant;
  useEffect(() => {
    if (!needsNames) return;
    loadPart(() => import('content:country-names')).then(
      ({ countryNames }) => setNames(countryNames),
      () => undefined,
    );
  }, [needsNames]);

  const set = (nextText: string, nextPicked: string, nextOpen: boolean) => {
    setText(nextText);
    setPicked(nextPicked);
    setOpen(nextOpen);
    setMarked(-1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a country that was picked is renamed when the language changes
  useEffect(() => {
    const name = ofCode(picked)?.name;
    if (name) setText(name);
  }, [words]);

  return {
    text,
    meant,
    found,
    isGuess: near.length > 0,
    isOpen: isOpen && found.length > 0,
    marked,
    type: (typed) => set(typed, '', typed !== ''),
    choose: (country) => set(country.name, country.code, false),
    clear: () => set('', '', false),
    open: () => setOpen(true),
    close() {
      setOpen(false);
      if (meant) set(meant.name, meant.code, false);
    },
    move(by) {
      setOpen(true);
      const start = marked === -1 && by < 0 ? 0 : marked;
      setMarked((start + by + found.length) % found.length);
    },
  };
}
