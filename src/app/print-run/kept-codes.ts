import { languages } from 'content:languages';
import type { KeptRun } from '../../print-run/keep';
import { currentDay } from '../days';

/** The formats of all languages as they stand: a guide of another text must not be used again. */
export function presentCodes(): string {
  return languages.map(({ code }) => code).join(' ');
}

/** Whether guides that were kept are what would be made now. */
export function isFresh({ day, codes }: KeptRun): boolean {
  return day === currentDay() && codes === presentCodes();
}
