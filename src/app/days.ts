import type { Day } from '../types';

/** The reader's own calendar day. */
export function currentDay(now = new Date()): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day written out, such as "23 November 2026". `intl` is the regional form that a locale names. */
export function writeDay(day: Day, intl: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intl, style).format(new Date(`${day}T00:00:00Z`));
}
