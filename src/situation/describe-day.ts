import type { FactBook } from '../facts/fact-book';
import { valueOnDay } from '../facts/value-on-day';
import type { Day } from '../types';
import type { Situation } from './situation';

type ByDay = Pick<
  Situation,
  | 'permitRequired'
  | 'permitLawAwaited'
  | 'permitWindowClosed'
  | 'permitWindowOpen'
  | 'multipleCitizenshipLaw'
  | 'newCitizenshipProcedure'
  | 'newChildAid'
  | 'ombudsmanWorks'
  | 'legionEnded'
  | 'medicalMayBeSkipped'
  | 'newContractOffered'
  | 'transferHasLimits'
  | 'easyReturnClosed'
  | 'payClaimLimitStruck'
  | 'leaveGuaranteed'
  | 'captivityDirective'
  | 'longerDeathSchedule'
  | 'deathOffsetVoted'
>;

/** Which rules are in force on a day. */
export function describeDay(today: Day, { deadlines }: FactBook): ByDay {
  const on = (id: string) => {
    const fact = deadlines[id];
    if (!fact) throw new Error(`facts/deadlines.yaml has no "${id}", which the situation needs.`);
    return valueOnDay(fact, today);
  };
  const permitRequired = on('permit-required-since') !== undefined;
  // Only the month is known: within it we speak as if the window had closed, the safer advice.
  const closes = String(on('permit-window-closed') ?? '9999');
  const permitWindowClosed = permitRequired && today.slice(0, closes.length) >= closes;
  return {
    permitRequired,
    permitLawAwaited: !permitRequired && on('permit-law-signed') !== undefined,
    permitWindowClosed,
    permitWindowOpen: permitRequired && !permitWindowClosed,
    multipleCitizenshipLaw: on('citizenship-law-since') !== undefined,
    newChildAid: on('child-aid-since') !== undefined,
    newCitizenshipProcedure: on('citizenship-procedure-since') !== undefined,
    ombudsmanWorks: on('ombudsman-since') !== undefined,
    easyReturnClosed: on('easy-return-ended') !== undefined,
    transferHasLimits: on('transfer-order') !== undefined,
    legionEnded: on('legion-ended') !== undefined,
    medicalMayBeSkipped: on('medical-before-signing-dropped') !== undefined,
    newContractOffered: on('new-contract-since') !== undefined,
    payClaimLimitStruck: on('pay-court-limit-struck') !== undefined,
    leaveGuaranteed: on('leave-mandatory') !== undefined,
    captivityDirective: on('directive-handover') !== undefined,
    longerDeathSchedule: on('death-schedule-since') !== undefined,
    deathOffsetVoted: on('death-offset-vote') !== undefined,
  };
}
