/**
 * Short codes in the place of the words of a link: `#1…` for `#nationality=CO&unit=legion&locale=uk`. They say nothing
 * at a glance, to whoever sees an address or a history; whoever has this page can read them.
 *
 * A code is the digit 1, four letters for each answer, and three that tell a code from any other fragment. The letters
 * of an answer are a hash of its name and value, so that a code means the same when answers are added or moved.
 */
import { namedExtents } from '../extent';
import { formats, papers } from '../formats';
import { sectionIds } from '../section-ids';
import type { LanguageTag } from '../types';
import { countryCodes, noCountry } from './countries';
import { fields } from './fields';

/** Digits and letters that cannot be taken for one another, as on the code of a printed copy. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const version = '1';
const perAnswer = 4;
const perCheck = 3;
const pattern = /^1(?:[0-9a-hjkmnp-tv-z]{4})+[0-9a-hjkmnp-tv-z]{3}$/;

/** Names whose value is a day; it follows in letters of its own. */
const days = [
  'today',
  ...Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : [])),
];
const milliseconds = 86_400_000;

/**
 * Writes the code of a link.
 * @param said names and values as the words of a link have them; what no link can say is left out
 */
export function writeLinkCode(said: Readonly<Record<string, string | readonly string[]>>): string {
  const body = Object.entries(said)
    .flatMap(([name, value]) => {
      if (days.includes(name))
        return [
          hash(name, perAnswer) + toLetters(Date.parse(`${value}`) / milliseconds, perAnswer),
        ];
      return [value].flat().map((one) => hash(`${name}=${one}`, perAnswer));
    })
    .sort()
    .join('');
  return version + body + hash(body, perCheck);
}

/**
 * Reads a code. An answer that this page does not know stands in the result as one that no link has.
 * @param locales the languages that are available
 * @returns the same in the words of a link, or nothing when the text is no code
 */
export function readLinkCode(code: string, locales: readonly LanguageTag[]): string | undefined {
  if (!pattern.test(code)) return undefined;
  const body = code.slice(version.length, -perCheck);
  if (hash(body, perCheck) !== code.slice(-perCheck)) return undefined;
  const known = new Map(sayable(locales).map((pair) => [hash(pair.join('='), perAnswer), pair]));
  const dayOf = new Map(days.map((name) => [hash(name, perAnswer), name]));
  const said = new Map<string, string>();
  for (let at = 0; at < body.length; at += perAnswer) {
    const answer = body.slice(at, at + perAnswer);
    const day = dayOf.get(answer);
    if (day) {
      at += perAnswer;
      said.set(day, toDay(body.slice(at, at + perAnswer)));
      continue;
    }
    const [name, value] = known.get(answer) ?? [answer, ''];
    const before = said.get(name);
    said.set(name, before === undefined ? value : `${before},${value}`);
  }
  return [...said].map(([name, value]) => `${name}=${value}`).join('&');
}

/** All that a link can say besides days: names with one of their values. */
function sayable(locales: readonly LanguageTag[]): [name: string, value: string][] {
  const values: Record<string, readonly string[]> = {
    locale: locales,
    edition: formats,
    paper: papers,
    extent: [...namedExtents, ...sectionIds],
    nationality: [...countryCodes, ...noCountry],
  };
  for (const [name, field] of Object.entries(fields))
    if ('values' in field) values[name] = field.values;
  return Object.entries(values).flatMap(([name, all]) =>
    all.map((value): [string, string] => [name, value]),
  );
}

function toDay(text: string): string {
  const number = [...text].reduce((sum, letter) => sum * 32 + letters.indexOf(letter), 0);
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}

/** FNV-1a, folded to as many letters as are wanted. It hides nothing; it only spreads. */
function hash(text: string, length: number): string {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  return toLetters((value ^ (value >>> 15)) >>> 0, length);
}

function toLetters(number: number, length: number): string {
  let text = '';
  for (let rest = number, left = length; left > 0; left--, rest = Math.floor(rest / 32))
    text = letters.charAt(rest % 32) + text;
  return text;
}
