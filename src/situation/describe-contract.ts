import type { ValueOf } from '../questions/fields';
import type { Situation } from './situation';

type Contract = Pick<
  Situation,
  | 'beforeContract'
  | 'isConsidering'
  | 'hasApplied'
  | 'mayServeWithoutContract'
  | 'servesWithoutContract'
  | 'mayBeUnderContract'
  | 'isUnderContract'
  | 'contractEnded'
  | 'contractNotKnown'
  | 'mayBeServing'
  | 'mayHaveServedUnderContract'
>;

/** Where the person stands between thinking of a contract and its end. A missing answer counts as "not sure". */
export function describeContract(contract: ValueOf<'contract'> = 'unsure'): Contract {
  const unknown = contract === 'unsure';
  return {
    beforeContract: contract === 'considering' || contract === 'applying',
    isConsidering: contract === 'considering',
    hasApplied: contract === 'applying',
    mayServeWithoutContract: unknown || contract === 'none',
    servesWithoutContract: contract === 'none',
    mayBeUnderContract: unknown || contract === 'signed',
    isUnderContract: contract === 'signed',
    contractEnded: contract === 'ended',
    contractNotKnown: unknown,
    mayBeServing: unknown || contract === 'none' || contract === 'signed',
    mayHaveServedUnderContract: unknown || contract === 'signed' || contract === 'ended',
  };
}
