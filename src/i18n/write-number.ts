import type { RegionalForm } from '../types';
import { pluralForm } from './plural-form';

/** What a number is of: a sum, a share, a time. */
export type NumberUnit =
  | 'UAH'
  | 'percent'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'year';

/** A number as the language writes it: "15,000,000", "3 028", "2,5". At most `fraction` digits behind the point. */
export function writeNumber(n: number, words: RegionalForm, fraction = 3): string {
  const [whole = '', part] = String(Math.abs(Number(n.toFixed(fraction)))).split('.');
  // Some languages part four digits only where more are beside them.
  const isParted = whole.length >= 3 + Number(words['number.least'] ?? 1);
  const grouped = isParted
    ? whole.replace(/\B(?=(\d{3})+$)/g, words['number.group'] ?? ',')
    : whole;
  return `${n < 0 ? '−' : ''}${grouped}${part ? (words['number.decimal'] ?? '.') + part : ''}`;
}

/** A number with its unit: "UAH 15,000,000", "6 months", "50%". */
export function writeQuantity(n: number, unit: NumberUnit, words: RegionalForm): string {
  const number = writeNumber(n, words, unit === 'UAH' ? 0 : 2);
  const frame = words[`unit.${unit}.${pluralForm(n, words)}`] ?? words[`unit.${unit}.other`];
  return (frame ?? `{n} ${unit}`).replace('{n}', number);
}
