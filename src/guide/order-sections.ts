import type { Situation } from '../situation/situation';
import type { SectionId } from './section-ids';

/** What comes right after the first steps; the rest keeps its usual order. */
function urgent(situation: Situation): SectionId[] {
  if (situation.forRelative) return ['death-payment', 'help', 'pay-late'];
  if (situation.contractEnded) return ['stay', 'pay-late', 'leaving-service', 'papers'];
  if (situation.servesWithoutContract) return ['no-contract', 'stay', 'papers'];
  if (situation.isUnderContract) return ['stay', 'contract', 'leaving-service', 'pay-late'];
  return ['where-you-may-serve', 'joining', 'contract', 'no-contract', 'stay'];
}

const first: SectionId[] = ['first-steps'];
const last: SectionId[] = ['sources', 'left-out'];

/** Sorts sections by what is most urgent for this reader. Nothing is added and nothing lost. */
export function orderSections(ids: readonly SectionId[], situation: Situation): SectionId[] {
  const front = [...first, ...urgent(situation)];
  const middle = ids.filter((id) => !front.includes(id) && !last.includes(id));
  return [...front, ...middle, ...last];
}
