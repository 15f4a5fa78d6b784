import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n';
import { countryCodes, nameCountry } from '../../src/questions/countries';
import { readDay } from '../../src/questions/read-day';
import { readLink } from '../../src/questions/read-link';
import { regional } from '../support/regional';

const locales = ['en', 'uk'];

describe('a link', () => {
  it('carries a whole situation', () => {
    const link = readLink(
      '#nationality=CO&unit=afu&contract=signed&locale=uk&today=2026-12-01&edition=large&paper=letter',
      locales,
    );
    expect(link).toEqual({
      answers: { nationality: 'CO', unit: 'afu', contract: 'signed' },
      locale: 'uk',
      today: '2026-12-01',
      format: 'large',
      paper: 'letter',
      notUnderstood: [],
    });
  });

  it('carries the optional answers, several problems among them', () => {
    const { answers } = readLink(
      '#contractStart=2026-01-31&problem=unpaid,no-copy&family=abroad',
      locales,
    );
    expect(answers).toEqual({
      contractStart: '2026-01-31',
      problem: ['unpaid', 'no-copy'],
      family: 'abroad',
    });
  });

  it.each([
    ['unit=navy', 'unit', 'navy'],
    ['nationality=XX', 'nationality', 'XX'],
    ['nationality=co', 'nationality', 'co'],
    ['today=2026-02-30', 'today', '2026-02-30'],
    ['today=2024-12-31', 'today', '2024-12-31'],
    ['contractStart=yesterday', 'contractStart', 'yesterday'],
    ['problem=unpaid,bored', 'problem', 'unpaid,bored'],
    ['locale=xx', 'locale', 'xx'],
    ['__proto__=x', '__proto__', 'x'],
    ['constructor=x', 'constructor', 'x'],
    ['name=Bob', 'name', 'Bob'],
    ['unit', 'unit', ''],
  ])('leaves out %s and names it', (part, name, value) => {
    const link = readLink(`#contract=signed&${part}`, locales);
    expect(link.answers).toEqual({ contract: 'signed' });
    expect(link.notUnderstood).toEqual([{ name, value }]);
  });

  it('shows back only the beginning of a long value', () => {
    const [part] = readLink(`#unit=${'x'.repeat(10_000)}`, locales).notUnderstood;
    expect(part?.value).toHaveLength(40);
  });

  it('keeps the last of two values for one field', () => {
    expect(readLink('#unit=afu&unit=guard', locales).answers.unit).toBe('guard');
  });
});

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20260101', '', '2026-02-29', 'NaN-NaN-NaN'])(
    '%s does not exist',
    (text) => expect(readDay(text)).toBeUndefined(),
  );
  it.each(['2024-02-29', '2026-12-31'])('%s exists', (text) => expect(readDay(text)).toBe(text));
});

describe('nationality', () => {
  it('has a name in both languages for every code', () => {
    for (const { t } of [...locales].map((tag) => ({
      t: translator(regional(tag), regional('en')),
    }))) {
      for (const code of countryCodes) expect(nameCountry(code, t)).not.toBe(code);
    }
  });
});
