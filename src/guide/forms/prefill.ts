import type { Answers } from '../../questions/fields';
import type { Day } from '../../types';
import type { Typed } from './fill-sheet';

/** What the answers say of some slots already, to be checked by the writer; the slots that a paper lacks do no harm. */
export function prefill({ contractStart, contractEnd, nationality }: Answers, today: Day): Typed {
  const citizenship = nationality === undefined ? undefined : nameInUkrainian(nationality);
  return {
    'as-of-day': today,
    'date-uk': today,
    ...(contractStart && { 'service-start': contractStart }),
    ...(contractEnd && { 'contract-end': contractEnd }),
    ...(citizenship && { citizenship }),
  };
}

/** A state's name, where the browser knows Ukrainian. */
function nameInUkrainian(nationality: string): string | undefined {
  if (nationality === 'stateless') return 'особа без громадянства';
  if (nationality === 'undisclosed') return undefined;
  const names = new Intl.DisplayNames(['uk'], { type: 'region', fallback: 'none' });
  return names.resolvedOptions().locale.startsWith('uk') ? names.of(nationality) : undefined;
}
