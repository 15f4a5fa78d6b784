import type { Situation } from '../../situation/situation';
import { relativeSections } from './relative-sections';
import type { SectionId } from './section-ids';
import { sectionsByProblem } from './sections-by-problem';

/** What comes after the first steps and what the reader told of; the rest keeps its usual order. */
function urgent(situation: Situation): SectionId[] {
  if (situation.forRelative) return urgentForRelative(situation);
  if (situation.contractEnded) return ['stay', 'pay-late', 'leaving-service', 'papers'];
  if (situation.servesWithoutContract) return ['no-contract', 'stay', 'papers'];
  if (situation.isUnderContract) return ['stay', 'contract', 'leaving-service', 'pay-late'];
  return ['where-you-may-serve', 'joining', 'contract', 'no-contract', 'stay'];
}

/** After a wound or late pay, the payment after a death must not be what the family reads next. */
function urgentForRelative(situation: Situation): SectionId[] {
  const usual = relativeSections.filter((id) => !(first.includes(id) || last.includes(id)));
  if (sectionsByProblem(situation).length === 0) return usual;
  if (situation.saysMissingOrCaptured) return ['help', ...usual];
  return ['help', ...usual.filter((id) => id !== 'death-payment'), 'death-payment'];
}

const first: readonly SectionId[] = ['first-steps'];
const last: readonly SectionId[] = ['sources', 'left-out'];

/** Sorts sections by what is most urgent for this reader. Nothing is added and nothing lost. */
export function orderSections(ids: readonly SectionId[], situation: Situation): SectionId[] {
  const front = new Set([...first, ...sectionsByProblem(situation), ...urgent(situation)]);
  const middle = ids.filter((id) => !front.has(id) && !last.includes(id));
  return [...front, ...middle, ...last];
}
