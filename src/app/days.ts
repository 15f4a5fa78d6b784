import type { Day } from '../types';

/** What the person said, where the device's clock cannot be right. It lives as long as the page. */
let said: Day | undefined;

/** Takes a day for today from here on. */
export function sayToday(day: Day): void {
  said = day;
}

/** The reader's own calendar day, by the device's clock unless they said another. */
export function currentDay(now = new Date()): Day {
  if (said !== undefined) return said;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
