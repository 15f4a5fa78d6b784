import type { RegionalForm } from '../types';

/** ISO codes in the alphabetical order of their names: that in which the build wrote them. */
export function countriesInOrder(codes: readonly string[], words: RegionalForm): string[] {
  const place = new Map(Object.keys(words).map((key, at) => [key, at]));
  const of = (code: string) => place.get(`country.${code}`) ?? 0;
  return [...codes].sort((a, b) => of(a) - of(b));
}
