import type { Answers } from '../../questions/fields';
import type { Day } from '../../types';
import type { Typed } from './fill-sheet';

/**
 * What the answers say of some slots already, to be checked by the writer; the slots that a paper lacks do no harm.
 * @param ukrainian the Ukrainian words, with the names of states; without them the citizenship is left to the writer
 */
export function prefill(
  { contractStart, contractEnd, nationality }: Answers,
  today: Day,
  ukrainian: Readonly<Record<string, string>> | undefined,
): Typed {
  const citizenship = nationality === undefined ? undefined : inUkrainian(nationality, ukrainian);
  return {
    'as-of-day': today,
    'date-uk': today,
    ...(contractStart && { 'service-start': contractStart }),
    ...(contractEnd && { 'contract-end': contractEnd }),
    ...(citizenship && { citizenship }),
  };
}

function inUkrainian(
  nationality: string,
  words: Readonly<Record<string, string>> | undefined,
): string | undefined {
  if (nationality === 'stateless') return 'особа без громадянства';
  return words?.[`country.${nationality}`];
}
