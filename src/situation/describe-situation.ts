import type { FactBook } from '../facts/fact-book';
import type { Answers } from '../questions/fields';
import type { Day } from '../types';
import { describeContract } from './describe-contract';
import { describeDay } from './describe-day';
import { describeExtras } from './describe-extras';
import { describePassport } from './describe-passport';
import { describeReader } from './describe-reader';
import { describeService } from './describe-service';
import { describeStay } from './describe-stay';
import { describeUnit } from './describe-unit';
import type { Situation } from './situation';

/**
 * Turns what a person chose into the policy's vocabulary. Pure; knows no words of any language.
 * @param today the day the guide speaks for
 */
export function describeSituation(answers: Answers, today: Day, facts: FactBook): Situation {
  const forRelative = answers.reader === 'relative';
  const contract = describeContract(answers.contract);
  const day = describeDay(today, facts);
  const passport = describePassport(answers.nationality, facts);
  const extras = describeExtras(answers);
  const stay = describeStay(answers, contract, day, passport);
  const unit = describeUnit(answers.unit);
  return {
    ...describeReader(answers.reader, { ...contract, ...passport, ...day, ...stay }),
    ...passport,
    ...unit,
    ...contract,
    ...extras,
    ...day,
    ...describeService(answers, contract, unit),
    mayWriteDirective: day.captivityDirective && !(forRelative || contract.contractEnded),
    ...stay,
    // Before the law on multiple citizenship every citizen of another state had to declare renunciation.
    mayKeepOtherCitizenship: day.multipleCitizenshipLaw && passport.mayKeepOtherCitizenship,
    mayHaveToRenounce:
      passport.mayHaveToRenounce || (!day.multipleCitizenshipLaw && !passport.isStateless),
    mayGetChildAid: day.newChildAid && extras.mayHaveFamily,
    mayOweProof: day.multipleCitizenshipLaw && passport.nationalityNotKnown,
  };
}
