import type { ValueOf } from '../questions/fields';
import type { Situation } from './situation';

type Reader = Pick<
  Situation,
  | 'forRelative'
  | 'relativeMayWriteToMission'
  | 'readerConsiders'
  | 'readerHasApplied'
  | 'readerServesWithoutContract'
  | 'readerIsUnderContract'
  | 'readerHasLeft'
  | 'readerContractNotKnown'
  | 'readerHasContractAndPermit'
  | 'readerHasContractAndNeedsPermit'
  | 'readerHasContractAndNeedsNoPermit'
  | 'readerMayBeLateForPermit'
  | 'readerMayStillBeInTimeForPermit'
  | 'mayComplainToOmbudsman'
>;

type Known = Pick<
  Situation,
  | 'mayHaveConsulate'
  | 'isConsidering'
  | 'hasApplied'
  | 'servesWithoutContract'
  | 'isUnderContract'
  | 'contractEnded'
  | 'contractNotKnown'
  | 'mayBeServing'
  | 'ombudsmanWorks'
  | 'hasPermit'
  | 'permitRequired'
  | 'mayBeLateForPermit'
  | 'mayStillBeInTimeForPermit'
>;

/** Who reads. What is said to the serving person alone stands in names of its own: no condition stands inside another. */
export function describeReader(reader: ValueOf<'reader'> | undefined, known: Known): Reader {
  const self = reader !== 'relative';
  const underContract = self && known.isUnderContract;
  return {
    forRelative: !self,
    relativeMayWriteToMission: !self && known.mayHaveConsulate,
    readerConsiders: self && known.isConsidering,
    readerHasApplied: self && known.hasApplied,
    readerServesWithoutContract: self && known.servesWithoutContract,
    readerIsUnderContract: underContract,
    readerHasLeft: self && known.contractEnded,
    readerContractNotKnown: self && known.contractNotKnown,
    readerHasContractAndPermit: underContract && known.hasPermit,
    readerHasContractAndNeedsPermit: underContract && !known.hasPermit && known.permitRequired,
    readerHasContractAndNeedsNoPermit: underContract && !known.hasPermit && !known.permitRequired,
    readerMayBeLateForPermit: self && known.mayBeLateForPermit,
    mayComplainToOmbudsman: known.ombudsmanWorks && (known.mayBeServing || !self),
    readerMayStillBeInTimeForPermit: self && known.mayStillBeInTimeForPermit,
  };
}
