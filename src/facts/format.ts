/** Values as finished words of a language. */
import { writeNumber, writeQuantity } from '../i18n';
import type { RegionalForm } from '../types';
import type { Moment, Unit } from './fact-book';

/**
 * A moment as exact as it is known: "18 May 2024", "November 2026" or "2023". Every day that a reader sees, on the page
 * and on paper, is written by this. No line breaks within it.
 */
export function formatMoment(moment: Moment, words: RegionalForm): string {
  const [y = '', month, day] = moment.split('-');
  if (!month) return y;
  const name = `month.${Number(month)}`;
  const m = (day ? words[name] : words[`${name}.alone`]) ?? month;
  const frame = (day ? words['date.day'] : words['date.month']) ?? '{y}-{m}-{d}';
  return bind(
    frame
      .replace('{d}', String(Number(day)))
      .replace('{m}', m)
      .replace('{y}', y),
  );
}

/**
 * A fact's value with its unit: "UAH 15,000,000", "6 months", "50%".
 * @throws when a number was needed and the value is text, or the other way round
 */
export function formatValue(value: number | string, unit: Unit, words: RegionalForm): string {
  switch (unit) {
    case 'UAH':
    case 'percent':
    case 'hour':
    case 'day':
    case 'month':
    case 'year':
      return bind(writeQuantity(asNumber(value), unit, words));
    case 'age':
    case 'count':
    case 'day-of-month':
      return writeNumber(asNumber(value), words);
    case 'date':
      return formatMoment(String(value), words);
    case 'phone':
    case 'post':
      return bind(String(value));
    case 'email':
    case 'web':
      return String(value);
  }
}

/** Numbers and their units stay on one line. */
function bind(text: string): string {
  return text.replace(/ /g, '\u00A0');
}

function asNumber(value: number | string): number {
  if (typeof value !== 'number') throw new Error(`"${value}" is not a number.`);
  return value;
}
