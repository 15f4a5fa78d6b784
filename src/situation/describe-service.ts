import type { Answers } from '../questions/fields';
import type { describeContract } from './describe-contract';
import type { describeUnit } from './describe-unit';
import type { Situation } from './situation';

type Service = Pick<Situation, 'ownContractMayRun' | 'ownReportIsDue' | 'mayClaimPartialLoss'>;

/** What several answers together mean for leaving the service and for the reader's own reports. */
export function describeService(
  { reader, problem = [], exit }: Answers,
  contract: ReturnType<typeof describeContract>,
  unit: ReturnType<typeof describeUnit>,
): Service {
  const own = reader !== 'relative';
  return {
    ownContractMayRun: own && contract.mayBeUnderContract,
    // Nobody files a report from captivity, nor for another; without a contract no rule binds the unit.
    ownReportIsDue:
      own &&
      contract.mayBeUnderContract &&
      unit.mayBeUnderDefenceMinistry &&
      problem.some((one) => one !== 'missing-or-captured'),
    mayClaimPartialLoss:
      (contract.contractEnded || contract.contractNotKnown) &&
      (exit === undefined || exit === 'health' || problem.includes('wounded')),
  };
}
