import type { Gravity } from '../../src/content/check/gravity';

/** An invented table of harms: the stay, and money for all else. */
export const twoHarms: Gravity = {
  harms: ['stay', 'money'],
  of: (name) => (name === 'stay' ? 0 : 1),
};
