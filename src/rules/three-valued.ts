/** The strong three-valued logic of S. C. Kleene (Introduction to Metamathematics, § 64). */

/** `unknown`: not answered, "not sure", or nothing sourced is known. */
export type Truth = 'yes' | 'no' | 'unknown';

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** No as soon as one is no; yes when all are. */
export function and(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is yes; no when all are. */
export function or(truths: readonly Truth[]): Truth {
  return not(and(truths.map(not)));
}

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'yes' ? 'no' : 'yes';
}
