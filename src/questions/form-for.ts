import type { Answers } from './fields';

/** The variant of a phrase for whoever answers: a relative is asked about the person who serves, not about "you". */
export function formFor({ reader }: Answers): string {
  return reader === 'relative' ? 'relative' : '';
}
