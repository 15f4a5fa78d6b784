/** What a guide prints of days, sums, lists and plurals is what Intl of Node writes, without asking any Intl where it is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countriesInOrder,
  translator,
  writeList,
  writeNumber,
  writeQuantity,
} from '../../src/i18n';
import { countryCodes } from '../../src/questions/countries';
import { runsOf } from '../support/arbitrary';
import { regional } from '../support/regional';

const languages = [
  ['en', 'en-GB'],
  ['uk', 'uk-UA'],
  ['es', 'es-CR'],
  ['pt-BR', 'pt-BR'],
  ['ru', 'ru'],
  ['ka', 'ka'],
  ['pl', 'pl'],
  ['fr', 'fr'],
  ['ar', 'ar-LB-u-nu-latn'],
] as const;
const bare = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe.each(languages)('the regional words of %s', (tag, intl) => {
  const words = regional(tag, intl);

  it('write numbers as Intl does', () => {
    const format = new Intl.NumberFormat(intl);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        expect(bare(writeNumber(n, words))).toBe(bare(format.format(n)));
        expect(bare(writeNumber(n / 100, words, 2))).toBe(bare(format.format(n / 100)));
      }),
      { numRuns: runsOf(200) },
    );
  });

  it('write times as Intl does, in the right form of the plural', () => {
    for (const unit of ['hour', 'day', 'month', 'year', 'minute', 'second'] as const) {
      const format = new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' });
      for (const n of [0, 1, 2, 3, 4, 5, 10, 11, 14, 21, 22, 25, 45, 80, 101, 111, 121, 1.5])
        expect(bare(writeQuantity(n, unit, words))).toBe(bare(format.format(n)));
    }
  });

  it('choose the plural as Intl does, up to a hundred thousand', () => {
    const rules = new Intl.PluralRules(intl);
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const phrases = Object.fromEntries(forms.map((form) => [`q.${form}`, form]));
    const t = translator({ ...words, ...phrases }, words);
    for (const n of [...Array(400).keys(), 1001, 1002, 1011, 4321, 99_999])
      expect(t('q', { n })).toBe(rules.select(n));
  });

  it('list names as Intl does', () => {
    const format = new Intl.ListFormat(intl, { type: 'conjunction' });
    const names = countryCodes.map((code) => words[`country.${code}`] ?? '');
    for (let at = 0; at + 4 < names.length; at += 1) {
      for (const size of [1, 2, 3, 4]) {
        const some = names.slice(at, at + size);
        expect(writeList(some, words)).toBe(format.format(some));
      }
    }
  });

  it('name every country, none by its code', () => {
    for (const code of countryCodes) expect(words[`country.${code}`]).not.toBe(code);
  });
});

it('lists countries in the order in which the build wrote them', () => {
  const words = { 'country.GE': 'Грузія', 'country.AL': 'Албанія', 'country.UY': 'Уругвай' };
  expect(countriesInOrder(['UY', 'AL', 'GE'], words)).toEqual(['GE', 'AL', 'UY']);
});
