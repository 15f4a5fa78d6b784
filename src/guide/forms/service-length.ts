import { addTime } from '../../rules/add-time';
import type { Day } from '../../types';

/** A whole number with the form of its word: 1 день, 2 дні, 5 днів (Unicode CLDR, plural rules of Ukrainian). */
function inWords(n: number, forms: Readonly<Record<'one' | 'few' | 'many', string>>): string {
  const isTeen = n % 100 > 10 && n % 100 < 15;
  const few = n % 10 > 1 && n % 10 < 5 ? forms.few : forms.many;
  const form = n % 10 === 1 ? forms.one : few;
  return `${n} ${isTeen ? forms.many : form}`;
}

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
