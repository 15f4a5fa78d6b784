import type { FactBook } from '../../facts/fact-book';
import type { Answers } from '../../questions/fields';
import { describeSituation } from '../../situation/describe-situation';
import type { Day } from '../../types';
import type { SectionId } from './section-ids';
import { chooseSections } from './sections';

/** The sections that somebody's guide would hold, in order, without writing it. */
export function chooseFor(answers: Answers, today: Day, facts: FactBook): SectionId[] {
  const situation = describeSituation(answers, today, facts);
  return chooseSections(situation, answers).included.map(({ id }) => id);
}
