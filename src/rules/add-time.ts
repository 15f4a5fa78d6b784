import type { Day } from '../types';

/**
 * A day some time after another. Months and years end on the same day of the month, or on its last day when
 * that month is shorter: six months after 31 August is 28 February.
 */
export function addTime(day: Day, amount: number, unit: 'day' | 'month' | 'year'): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'day') return asDay(Date.UTC(year, month - 1, date + amount));
  const months = unit === 'year' ? amount * 12 : amount;
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asDay(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

function asDay(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
