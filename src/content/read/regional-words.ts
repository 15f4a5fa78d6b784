import { type PluralForm, pluralLetters } from '../../i18n/plural-form';
import type { NumberUnit } from '../../i18n/write-number';
import { countryCodes } from '../../questions/countries';

const units = ['second', 'minute', 'hour', 'day', 'month', 'year'] as const;

/** Numbers that take every plural form of CLDR. */
const counts = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 1.5];

/**
 * What a language calls days, sums, times, countries and the other languages: by Intl of Node, at build, so that every
 * device prints the same words. Browsers differ: Chromium has no data for Georgian, and each names some countries its
 * own way. Keys as in words.json, which may hold better ones.
 * @param tag the language, of whose words countries are named
 * @param intl its regional form, BCP 47: of days, sums and lists
 * @param tags languages of the guide, to be named
 */
export function regionalWords(
  tag: string,
  intl: string,
  tags: readonly string[],
): Record<string, string> {
  const rules = new Intl.PluralRules(intl);
  return {
    plural: pluralTable(rules, 0),
    'plural.fraction': pluralTable(rules, 0.5),
    ...dates(intl),
    ...numbers(intl),
    ...amounts(intl, rules),
    ...lists(intl),
    ...countries(tag),
    ...languageNames(tag, tags),
  };
}

function pluralTable(rules: Intl.PluralRules, fraction: number): string {
  return Array.from({ length: 200 }, (_, n) => letterOf(rules.select(n + fraction))).join('');
}

function letterOf(form: string): string {
  const entry = Object.entries(pluralLetters).find(([, name]) => name === (form as PluralForm));
  return entry?.[0] ?? '.';
}

function dates(intl: string): Record<string, string> {
  const parts = (style: Intl.DateTimeFormatOptions, month: number) =>
    new Intl.DateTimeFormat(intl, { ...style, timeZone: 'UTC' }).formatToParts(
      Date.UTC(2026, month, 4),
    );
  const long = { dateStyle: 'long' } as const;
  const short = { year: 'numeric', month: 'long' } as const;
  const monthOf = (style: Intl.DateTimeFormatOptions, month: number) =>
    parts(style, month).find(({ type }) => type === 'month')?.value ?? '';
  const words: Record<string, string> = {
    'date.day': frameOf(parts(long, 0)),
    'date.month': frameOf(parts(short, 0)),
  };
  for (let month = 0; month < 12; month += 1) {
    words[`month.${month + 1}`] = monthOf(long, month);
    words[`month.${month + 1}.alone`] = monthOf(short, month);
  }
  return words;
}

/** "{d} {m} {y}". What follows the year is left out: its dot would double that of the sentence. */
function frameOf(parts: Intl.DateTimeFormatPart[]): string {
  const marks: Record<string, string> = { day: '{d}', month: '{m}', year: '{y}' };
  const all = parts.at(-1)?.type === 'literal' ? parts.slice(0, -1) : parts;
  return all.map(({ type, value }) => marks[type] ?? value).join('');
}

function numbers(intl: string): Record<string, string> {
  const format = new Intl.NumberFormat(intl);
  const part = (type: string) =>
    format.formatToParts(12345678.5).find((one) => one.type === type)?.value ?? '';
  const least = format.formatToParts(1234).some(({ type }) => type === 'group') ? 1 : 2;
  return {
    'number.group': part('group'),
    'number.decimal': part('decimal'),
    'number.least': String(least),
  };
}

function amounts(intl: string, rules: Intl.PluralRules): Record<string, string> {
  const money = { style: 'currency', currency: 'UAH', maximumFractionDigits: 0 } as const;
  const words: Record<string, string> = {};
  const put = (unit: NumberUnit, form: string, style: Intl.NumberFormatOptions, n: number) => {
    const numeric = ['integer', 'decimal', 'fraction', 'group'];
    const parts = new Intl.NumberFormat(intl, style).formatToParts(n);
    const frame = parts.map(({ type, value }) => (numeric.includes(type) ? '{n}' : value)).join('');
    words[`unit.${unit}.${form}`] = frame.replace(/(\{n\})+/g, '{n}');
  };
  put('UAH', 'other', money, 5);
  put('percent', 'other', { style: 'percent' }, 0.5);
  for (const unit of units) {
    for (const n of counts)
      put(unit, rules.select(n), { style: 'unit', unit, unitDisplay: 'long' }, n);
  }
  return words;
}

function lists(intl: string): Record<string, string> {
  const format = new Intl.ListFormat(intl, { type: 'conjunction' });
  const joint = (names: string[], at: number) =>
    format.formatToParts(names).filter(({ type }) => type === 'literal')[at]?.value ?? ', ';
  const pair = joint(['A', 'B'], 0);
  const beforeI = joint(['A', 'Irak'], 0);
  return {
    'list.pair': pair,
    'list.middle': joint(['A', 'B', 'C'], 0),
    'list.last': joint(['A', 'B', 'C'], 1),
    ...(beforeI === pair ? {} : { 'list.before-i': beforeI }),
  };
}

function countries(tag: string): Record<string, string> {
  const names = new Intl.DisplayNames([tag], { type: 'region' });
  return Object.fromEntries(
    countryCodes.map((code) => [`country.${code}`, names.of(code) ?? code]),
  );
}

function languageNames(tag: string, tags: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  return Object.fromEntries(tags.map((one) => [`language-name.${one}`, names.of(one) ?? one]));
}
