import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, papers } from '../../src/formats';
import { countryCodes, noCountry } from '../../src/questions/countries';
import { fields } from '../../src/questions/fields';
import { readLinkCode, writeLinkCode } from '../../src/questions/link-code';
import { readLink } from '../../src/questions/read-link';

/** More than the page has yet: a language that is added must not take the letters of another answer. */
const locales = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'ka',
  'ne',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

const pairs = [
  ...locales.map((value) => ['locale', value] as const),
  ...formats.map((value) => ['edition', value] as const),
  ...papers.map((value) => ['paper', value] as const),
  ...[...countryCodes, ...noCountry].map((value) => ['nationality', value] as const),
  ...Object.entries(fields).flatMap(([name, field]) =>
    'values' in field ? field.values.map((value) => [name, value] as const) : [],
  ),
];
const wordsOf = (code: string) => {
  const words = readLinkCode(code, locales);
  return words === undefined ? undefined : Object.fromEntries(new URLSearchParams(words));
};

describe('the code of a link', () => {
  it.each(pairs)('says %s=%s and nothing else', (name, value) => {
    expect(wordsOf(writeLinkCode({ [name]: value }))).toEqual({ [name]: value });
  });

  it('says a whole situation, with days and several problems', () => {
    const said = {
      nationality: 'CO',
      unit: 'legion',
      contract: 'signed',
      contractStart: '2026-06-01',
      today: '2026-12-01',
      problem: ['wounded', 'unpaid'],
      locale: 'uk',
    };
    const code = writeLinkCode(said);
    const { answers, ...rest } = readLink(readLinkCode(code, locales) ?? '', locales);
    expect(answers).toEqual({
      nationality: 'CO',
      unit: 'legion',
      contract: 'signed',
      contractStart: '2026-06-01',
      problem: expect.arrayContaining(['wounded', 'unpaid']),
    });
    expect(rest).toEqual({ today: '2026-12-01', locale: 'uk', notUnderstood: [] });
  });

  // These were printed on paper: they must be understood for ever.
  it.each([
    [
      '183cd9qsfctb0z6k94cx',
      { nationality: 'CO', unit: 'legion', contract: 'signed', locale: 'uk' },
    ],
    [
      '17xnr0m9mavs6drww0m3xq2ejv8c33kj',
      { nationality: 'stateless', contractStart: '2026-06-01', today: '2026-12-01' },
    ],
  ])('is still understood: %s', (code, said) => {
    expect(wordsOf(code)).toMatchObject(said);
  });

  it('does not tell at a glance: no word of a link stands in it, and the order of the answers does not matter', () => {
    const code = writeLinkCode({ nationality: 'CO', unit: 'legion', contract: 'signed' });
    expect(code).toBe(writeLinkCode({ contract: 'signed', unit: 'legion', nationality: 'CO' }));
    expect(code).toMatch(/^1[0-9a-z]{15}$/);
    expect(code).not.toMatch(/co(?!de)|legion|signed/);
  });

  it('is told from any other fragment', () => {
    const code = writeLinkCode({ nationality: 'CO', unit: 'afu' });
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === '7' ? '8' : '7';
      expect(readLinkCode(code.slice(0, at) + other + code.slice(at + 1), locales)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (readLinkCode(text, locales) !== undefined) expect(text).toMatch(/^1/);
      }),
    );
    for (const word of ['about', '1', '', '1234', 'fbclid', '1'.repeat(3)])
      expect(readLinkCode(word, locales)).toBeUndefined();
  });

  it('names what a newer page may say as something that is not understood', () => {
    const { notUnderstood } = readLink(
      readLinkCode(writeLinkCode({ colour: 'red', unit: 'afu' }), locales) ?? '',
      locales,
    );
    expect(notUnderstood).toHaveLength(1);
  });
});
