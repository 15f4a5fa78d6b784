import type { Extent } from '../extent';
import type { FactBook } from '../facts/fact-book';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import type { GuideRules } from './choose/section-table';
import type { Language } from './fill/language';

/** All that a guide is made from. Pure: the same input gives the same guide, on any day and machine. */
export interface GuideInput {
  answers: Answers;
  /** The day the guide speaks for; any day, so that coming rules can be read beforehand. */
  today: Day;
  language: Language;
  facts: FactBook;
  rules: GuideRules;
  /** How much of what concerns the reader is wanted; absent: all of it, so that nothing is lost by an oversight. */
  extent?: Extent;
}
