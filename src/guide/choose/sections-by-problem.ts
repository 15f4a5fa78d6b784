import type { Situation } from '../../situation/situation';
import type { SectionId } from './section-ids';

/** The sections that answer the problems this reader told of, the gravest first; none told: empty. */
export function sectionsByProblem(situation: Situation): SectionId[] {
  const raised: SectionId[] = [];
  if (situation.saysMissingOrCaptured) raised.push('missing-or-captured');
  if (situation.saysWounded) raised.push('wounded');
  if (situation.saysUnpaid) raised.push('pay-late');
  if (situation.saysFileLost || situation.saysNoCopy) raised.push('papers');
  if (situation.saysTransferRefused) raised.push('transfer');
  if (situation.saysNoAnswer) raised.push('reports');
  return raised;
}
