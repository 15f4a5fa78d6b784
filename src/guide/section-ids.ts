/** Every section a guide may hold. An id equals the file name of its template. */
export const sectionIds = [
  'first-steps',
  'where-you-may-serve',
  'joining',
  'contract',
  'no-contract',
  'leaving-service',
  'stay',
  'citizenship',
  'pay-late',
  'death-payment',
  'papers',
  'status-and-home-law',
  'help',
  'sources',
  'left-out',
] as const;

export type SectionId = (typeof sectionIds)[number];
