import type { FactBook } from '../facts/fact-book';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import { describeContract } from './describe-contract';
import { describeDay } from './describe-day';
import { describeExtras } from './describe-extras';
import { describePassport } from './describe-passport';
import { describeUnit } from './describe-unit';
import type { Situation } from './situation';

/**
 * Turns what a person chose into the policy's vocabulary. Pure; knows no words of any language.
 * @param today the day the guide speaks for
 */
export function describeSituation(answers: Answers, today: Day, facts: FactBook): Situation {
  const contract = describeContract(answers.contract);
  const day = describeDay(today, facts);
  // The window was for people under contract; whoever has none cannot have missed it.
  const mayHaveHadWindow = !(contract.beforeContract || contract.servesWithoutContract);
  const forRelative = answers.reader === 'relative';
  return {
    forRelative,
    ...describePassport(answers.nationality, facts),
    ...describeUnit(answers.unit),
    ...contract,
    ...describeExtras(answers),
    ...day,
    mayWriteDirective: day.captivityDirective && !(forRelative || contract.contractEnded),
    mayBeLateForPermit: day.permitWindowClosed && mayHaveHadWindow,
    mayStillBeInTimeForPermit: day.permitWindowOpen && mayHaveHadWindow,
  };
}
