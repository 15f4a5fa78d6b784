import type { SectionId } from './section-ids';

/**
 * What the guide of a relative may hold, the worst day first. The rest concerns only the person who serves, and
 * would bury what a family has to find at once.
 */
export const relativeSections: readonly SectionId[] = [
  'first-steps',
  'death-payment',
  'missing-or-captured',
  'wounded',
  'help',
  'pay-late',
  'family',
  'papers',
  'leaving-service',
  'status-and-home-law',
  'language',
  'sources',
  'left-out',
];
