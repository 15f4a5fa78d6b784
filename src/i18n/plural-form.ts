import type { RegionalForm } from '../types';

/** What `plural` writes for each form, one letter a number. */
export const pluralLetters = {
  '0': 'zero',
  '1': 'one',
  '2': 'two',
  f: 'few',
  m: 'many',
  '.': 'other',
} as const;

export type PluralForm = (typeof pluralLetters)[keyof typeof pluralLetters];

/**
 * The plural form that a number takes (CLDR, by the table of the build). Above a hundred it follows the last two digits,
 * in every language of CLDR but for whole millions, for which `.other` stands. What is no whole number has a table of
 * its own: French says "1,5 heure".
 */
export function pluralForm(n: number, words: RegionalForm): PluralForm {
  const table = words[Number.isInteger(n) ? 'plural' : 'plural.fraction'] ?? '';
  const whole = Math.floor(n);
  const at = whole < 100 ? whole : 100 + (whole % 100);
  const letter = table[at] as keyof typeof pluralLetters | undefined;
  return letter ? pluralLetters[letter] : 'other';
}
