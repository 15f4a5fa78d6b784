/** What people type for a country: the right one, a question whether it was meant, or a sentence; never a wrong one. */
import { countryNames } from 'content:country-names';
import { describe, expect, it } from 'vitest';
import {
  meantCountry,
  nameCountries,
  nearCountries,
  searchCountries,
} from '../../src/ui/questions/country-search';
import { realLanguages } from '../support/real-content';

const english = realLanguages.find(({ tag }) => tag === 'en');
if (!english) throw new Error('no English');

/** Typed words that are one country and nothing else, in whatever language the page is read. */
const taken: Record<string, string> = {
  AE: 'ОАЕ, ОАЭ, UAE, Emirates',
  AF: 'Afganistan, Afghan, афганець',
  AR: 'Argentinian, аргентинец',
  AM: 'Հայաստան, Armenian, вірменин',
  AT: 'Österreich',
  AZ: 'Azeri, Azərbaycan, азербайджанець',
  BR: 'Brasil, Brazilian, Бразилия, Brasileiro, бразилец',
  BY: 'Беларусь, Belorussia, Белоруссия, Білорусія, РБ, білорус',
  CA: 'Canadian, канадець, Канада',
  CH: 'Schweiz, Suisse, Швейцария',
  CI: "Côte d’Ivoire, Côte d'Ivoire, Cote dʼIvoire, Ivory Coast",
  CO: 'Kolumbia, Colombian, колумбія, колумбия, Columbia, Colombiano, колумбієць',
  CZ: 'Czech Republic, Česko, Чехия, Czech',
  CD: 'DRC, DR Congo, Zaire',
  DE: 'Deutschland, German, Германия, Niemcy, Alemania, німець',
  DK: 'Danmark, Danish',
  EE: 'Eesti, Эстония',
  ES: 'España, Spain, Испания, Spaniard',
  FI: 'Suomi, Finn',
  FR: 'French, Франция, Frankreich',
  GB: 'UK, U.K., England, Scotland, Wales, Англія, Шотландія, Англия, British, Inglaterra, Great Britain',
  GE: 'Georgia, Sakartvelo, საქართველო, Грузия, Грузія, Gruzja, ქართველი',
  GR: 'Hellas, Ελλάδα, Greek',
  HR: 'Hrvatska, Croat',
  HU: 'Magyarország, Венгрия',
  IE: 'Eire, Éire, Irish, Republic of Ireland',
  IL: 'Israeli, ישראל',
  IN: 'Bharat, भारत',
  IR: 'Persia, ایران',
  IT: 'Italia, Italian',
  JP: '日本, Japanese',
  KG: 'Киргизія, Киргизия, Kyrgyz, Kirghizia',
  KR: 'South Korean, ROK',
  KZ: 'Казахстан, Қазақстан, Kazakh',
  LT: 'Lietuva, Литва',
  LV: 'Latvija',
  MD: 'Молдавія, Молдавия, Moldavia',
  MK: 'Macedonia, FYROM',
  MM: 'Burma',
  MX: 'México, Mexican, Мексика',
  NL: 'Dutch, Holland, Holanda, Nederland, Голландия',
  NZ: 'New Zealander, NZ',
  NG: 'Nigerian',
  PE: 'Perú, Peruano',
  PH: 'Filipino, Pilipinas',
  PL: 'Polska, Польща, Polish, Польша',
  PT: 'Portuguese',
  RO: 'România, Rumania',
  RS: 'Srbija, Сербия, Serb',
  RU: 'РФ, Россия, Російська Федерація, Russian Federation, росіянин, RF, Росія',
  SK: 'Slovensko',
  SZ: 'Swaziland',
  SE: 'Sverige',
  SY: 'سوريا, Syrian',
  TJ: 'Таджикистан, Tadjikistan',
  TR: 'Türkiye, Turkey, Turkiye, Турция',
  TW: 'ROC, Taiwan, Тайвань',
  US: 'American, USA, U.S.A., United States of America, the United States, США, EE.UU., EUA, Америка, აშშ',
  UZ: 'Oʻzbekiston, Узбекистан, Uzbek',
  VE: 'Venezolano',
  VN: 'Viet Nam, Việt Nam',
  ZA: 'South African',
};

/** Slips, and a country that is offered for each. */
const near: Record<string, string> = {
  Collumbia: 'CO',
  Germay: 'DE',
  Azerbajan: 'AZ',
  Afganistn: 'AF',
  Phillipins: 'PH',
  Argentna: 'AR',
  Venezula: 'VE',
  Колумбя: 'CO',
  Бразлія: 'BR',
  Грузя: 'GE',
};

const nothing = [
  'Kurdistan',
  'Ichkeria',
  'Transnistria',
  'Abkhazia',
  'Somaliland',
  'Ukraine',
  'refugee',
];
/** Letters that stand inside names, or begin several: no answer before one is picked. */
const unsure = ['ma', 'рф а', 'congo', 'no', 'united', 'norf', 'Dominican', 'Korea', 'a'];

describe.each(realLanguages)('a country typed on a page in $tag', ({ words }) => {
  const countries = nameCountries(words, english.words, countryNames);
  const meant = (text: string) => meantCountry(countries, text)?.code;

  it('is known by what people call it', () => {
    const wrong = Object.entries(taken).flatMap(([code, typed]) =>
      typed
        .split(', ')
        .filter((one) => meant(one) !== code)
        .map((one) => `${one}: ${meant(one)} instead of ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is known by its own name on this page', () => {
    // Two states are called Congo by one people or another: that name is picked and not taken.
    for (const { code, name } of countries)
      if (!/^(congo|конго|კონგო)$/i.test(name)) expect([name, meant(name)]).toEqual([name, code]);
  });

  it('is offered after a slip, and not taken', () => {
    for (const [typed, code] of Object.entries(near)) {
      expect([typed, meant(typed)]).toEqual([typed, undefined]);
      const offered = [...searchCountries(countries, typed), ...nearCountries(countries, typed)];
      expect([typed, offered.map((one) => one.code)]).toEqual([
        typed,
        expect.arrayContaining([code]),
      ]);
    }
  });

  it('is not guessed', () => {
    for (const typed of [...nothing, ...unsure])
      expect([typed, meant(typed)]).toEqual([typed, undefined]);
    for (const typed of nothing) expect(searchCountries(countries, typed)).toEqual([]);
    expect(searchCountries(countries, 'РФ').map(({ code }) => code)).toEqual(['RU']);
  });
});

it('no name is that of two countries without a reason', () => {
  const owners = new Map<string, string[]>();
  for (const [code, names] of Object.entries(countryNames))
    for (const name of names.split('|')) owners.set(name, [...(owners.get(name) ?? []), code]);
  const shared = [...owners].filter(([, codes]) => new Set(codes).size > 1).map(([name]) => name);
  expect(
    shared.filter(
      (name) => !/cong|konk|конго|კონგო|الكونغو|dominic|kore|core|коре|коре|კორე/.test(name),
    ),
  ).toEqual([]);
});
