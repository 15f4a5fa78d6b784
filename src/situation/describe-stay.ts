import type { Answers, ValueOf } from '../questions/fields';
import type { describeContract } from './describe-contract';
import type { describeDay } from './describe-day';
import type { describePassport } from './describe-passport';
import type { Situation } from './situation';

type Stay = Pick<
  Situation,
  | 'hasPermit'
  | 'mayApplyForPermit'
  | 'endedMayLackPermit'
  | 'mayBeLateForPermit'
  | 'mayStillBeInTimeForPermit'
  | 'mayHaveNoTimeToStay'
  | 'groundMayLeaveNoTime'
  | 'groundLeavesNoTime'
  | 'mayHaveExpiredPassportAccepted'
  | 'mayRenewPassport'
  | 'mayLosePassport'
>;

/** Grounds of discharge after which no time to stay is given. */
const harshGrounds: readonly ValueOf<'exit'>[] = ['probation-or-unfit', 'sentence'];
/** Grounds that nobody takes for one of those; "for health" may be taken for "unfit for the post". */
const clearGrounds: readonly ValueOf<'exit'>[] = ['own-wish', 'term'];

/** What several answers together mean for the stay: permit, ground of discharge, passport and day. */
export function describeStay(
  { permit, passport, exit }: Answers,
  contract: ReturnType<typeof describeContract>,
  day: ReturnType<typeof describeDay>,
  state: ReturnType<typeof describePassport>,
): Stay {
  // The window was for people under contract; whoever has none, or holds the permit, cannot have missed it.
  const mayMissWindow =
    permit !== 'yes' && !(contract.beforeContract || contract.servesWithoutContract);
  const mayEnd = passport === undefined || passport === 'expired' || passport === 'expiring';
  return {
    hasPermit: permit === 'yes',
    mayApplyForPermit:
      day.permitRequired &&
      contract.mayBeUnderContract &&
      (permit === undefined || permit === 'no'),
    endedMayLackPermit: contract.contractEnded && permit !== 'yes',
    mayBeLateForPermit: day.permitWindowClosed && mayMissWindow,
    mayStillBeInTimeForPermit: day.permitWindowOpen && mayMissWindow,
    mayHaveNoTimeToStay:
      (contract.contractEnded || contract.contractNotKnown) &&
      (exit === undefined || harshGrounds.includes(exit)),
    groundMayLeaveNoTime:
      day.permitRequired &&
      (contract.mayBeUnderContract || contract.contractEnded) &&
      (exit === undefined || !clearGrounds.includes(exit)),
    groundLeavesNoTime:
      day.permitRequired &&
      contract.contractEnded &&
      exit !== undefined &&
      harshGrounds.includes(exit),
    mayHaveExpiredPassportAccepted: mayEnd && state.mayUseExpiredPassport,
    mayRenewPassport:
      mayEnd &&
      state.mayHaveConsulate &&
      (state.nationalityNotKnown || !state.mayUseExpiredPassport),
    mayLosePassport: (passport === undefined || passport === 'lost') && !state.isStateless,
  };
}
