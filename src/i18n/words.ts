import type { Direction, RegionalForm } from '../types';

/**
 * The words of one language: `locales/<tag>/words.json` with its own `name` and `dir` first, `intl` names the regional
 * form of dates and numbers, and the regional words that the build adds.
 */
export interface Words extends RegionalForm {
  name: string;
  dir: Direction;
  intl: string;
  [key: string]: string;
}
