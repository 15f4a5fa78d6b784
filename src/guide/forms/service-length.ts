import { addTime } from '../../rules/add-time';
import type { Day } from '../../types';

const plurals = new Intl.PluralRules('uk');
const inWords = (n: number, forms: Readonly<Record<string, string>>) =>
  `${n} ${forms[plurals.select(n)] ?? forms.many}`;

/**
 * The time from one day to another as a Ukrainian paper writes it: «7 місяців 12 днів».
 * @returns `undefined` when the second does not come after the first
 */
export function serviceLength(from: Day, to: Day): string | undefined {
  if (!isDay(from) || !isDay(to) || from >= to) return undefined;
  let months = 0;
  while (addTime(from, months + 1, 'month') <= to) months += 1;
  let days = 0;
  while (addTime(addTime(from, months, 'month'), days + 1, 'day') <= to) days += 1;
  return [
    ...(months > 0 ? [inWords(months, { one: 'місяць', few: 'місяці', many: 'місяців' })] : []),
    ...(days > 0 ? [inWords(days, { one: 'день', few: 'дні', many: 'днів' })] : []),
  ].join(' ');
}

function isDay(text: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(text);
}
