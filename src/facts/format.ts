/** Values as finished words of a language, by Intl: no unit or month name is kept by us. */
import type { RegionalForm } from '../types';
import type { Moment, Unit } from './fact-book';

/**
 * A moment as exact as it is known: "18 May 2024", "November 2026" or "2023". Every day that a reader sees, on the page
 * and on paper, is written by this. No line breaks within it.
 */
export function formatMoment(moment: Moment, { intl }: RegionalForm): string {
  const [year, month, day] = moment.split('-').map(Number) as [number, number?, number?];
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const style: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'long' }
    : month
      ? { year: 'numeric', month: 'long' }
      : { year: 'numeric' };
  const parts = dates(intl, { ...style, timeZone: 'UTC' }).formatToParts(date);
  // Some languages end a date with an abbreviated "year", whose dot would double that of the sentence.
  if (parts.at(-1)?.type === 'literal') parts.pop();
  return bind(parts.map(({ value }) => value).join(''));
}

/**
 * A fact's value with its unit: "UAH 15,000,000", "6 months", "50%".
 * @throws when a number was needed and the value is text, or the other way round
 */
export function formatValue(value: number | string, unit: Unit, form: RegionalForm): string {
  const { intl } = form;
  switch (unit) {
    case 'UAH':
      return bind(
        numbers(intl, {
          style: 'currency',
          currency: 'UAH',
          maximumFractionDigits: 0,
        }).format(asNumber(value)),
      );
    case 'percent':
      return bind(
        numbers(intl, { style: 'percent', maximumFractionDigits: 2 }).format(asNumber(value) / 100),
      );
    case 'hour':
    case 'day':
    case 'month':
    case 'year': {
      const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
      return bind(numbers(intl, style).format(asNumber(value)));
    }
    case 'age':
    case 'count':
    case 'day-of-month':
      return numbers(intl).format(asNumber(value));
    case 'date':
      return formatMoment(String(value), form);
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

/** Making a formatter costs far more than using one. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numbers(intl: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return remember(intl, options, () => new Intl.NumberFormat(intl, options));
}

function dates(intl: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(intl, options, () => new Intl.DateTimeFormat(intl, options));
}

function remember<F extends Intl.NumberFormat | Intl.DateTimeFormat>(
  intl: string,
  options: object,
  make: () => F,
): F {
  const key = `${intl} ${JSON.stringify(options)}`;
  const formatter = (made.get(key) as F | undefined) ?? make();
  made.set(key, formatter);
  return formatter;
}
