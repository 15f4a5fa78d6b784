import { languages } from 'content:languages';
import type { KeptRun } from '../../print-run/read-kept';
import type { Day } from '../../types';

/** The revisions of all languages as they stand: a guide of another text must not be used again. */
export function presentCodes(): string {
  return languages.map(({ code }) => code).join(' ');
}

/** Whether guides that were kept are what would be made on a day. */
export function isFreshOn(day: Day): (kept: KeptRun) => boolean {
  return (kept) => kept.day === day && kept.codes === presentCodes();
}
