/** Which parts of the guide apply, in which order, and because of which answers. */
import type { Answers, FieldName } from '../../questions/fields';
import type { Situation } from '../../situation/situation';
import { orderSections } from './order-sections';
import { relativeSections } from './relative-sections';
import { type SectionId, sectionIds } from './section-ids';
import { sectionsByProblem } from './sections-by-problem';

interface Rule {
  /** Whether the section is printed. A section is left out only on a definite answer. */
  shows(situation: Situation): boolean;
  /** The answers that decide; none: the section is for every reader. */
  because: FieldName[];
}

const always: Rule = { shows: () => true, because: [] };

const rules: Record<SectionId, Rule> = {
  'first-steps': always,
  'where-you-may-serve': {
    shows: (s) => !(s.isUnderContract || s.contractEnded) || s.fromLegion,
    because: ['contract', 'unit'],
  },
  joining: { shows: (s) => !(s.isUnderContract || s.contractEnded), because: ['contract'] },
  contract: { shows: (s) => !s.contractEnded, because: ['contract'] },
  'no-contract': {
    shows: (s) => s.mayServeWithoutContract || s.mayBeInVolunteerFormation,
    because: ['contract', 'unit'],
  },
  'leaving-service': {
    shows: (s) => s.mayBeUnderContract || s.contractEnded,
    because: ['contract'],
  },
  stay: always,
  citizenship: always,
  'pay-late': { shows: (s) => s.mayBeUnderContract || s.contractEnded, because: ['contract'] },
  // A family may be wrong about the contract, and the sum is too large to lose by that.
  'death-payment': {
    shows: (s) => s.forRelative || !s.servesWithoutContract,
    because: ['contract'],
  },
  papers: { shows: (s) => !s.isConsidering, because: ['contract'] },
  reports: { shows: (s) => !(s.isConsidering || s.contractEnded), because: ['contract'] },
  transfer: { shows: (s) => s.mayBeUnderContract, because: ['contract'] },
  pay: { shows: (s) => !(s.contractEnded || s.servesWithoutContract), because: ['contract'] },
  'bank-and-tax': always,
  leave: { shows: (s) => s.mayBeUnderContract || s.hasApplied, because: ['contract'] },
  wounded: { shows: (s) => !s.beforeContract, because: ['contract'] },
  'missing-or-captured': {
    shows: (s) => !(s.isConsidering || (s.contractEnded && !s.forRelative)),
    because: ['contract'],
  },
  family: always,
  'combatant-status': { shows: (s) => !s.beforeContract, because: ['contract'] },
  'after-discharge': {
    shows: (s) => s.mayBeUnderContract || s.contractEnded,
    because: ['contract'],
  },
  'status-and-home-law': always,
  'daily-life': { shows: (s) => !s.isConsidering, because: ['contract'] },
  language: { shows: (s) => !s.isConsidering, because: ['contract'] },
  help: always,
  sources: always,
  'left-out': always,
};

/** A section with the answered fields that put it in or kept it out. */
export interface ChosenSection {
  id: SectionId;
  because: FieldName[];
}

/** Every section is in exactly one of the two lists. */
export interface Choice {
  answers: Answers;
  included: ChosenSection[];
  leftOut: ChosenSection[];
}

/** Chooses the sections of one reader, the most urgent first. A problem that was told always brings its section. */
export function chooseSections(situation: Situation, answers: Answers): Choice {
  const choice: Choice = { answers, included: [], leftOut: [] };
  const raised = sectionsByProblem(situation);
  const answered = (fields: FieldName[]) => fields.filter((field) => answers[field] !== undefined);
  for (const id of orderSections(sectionIds, situation)) {
    const { shows, because } = rules[id];
    if (situation.forRelative && !relativeSections.includes(id)) {
      choice.leftOut.push({ id, because: ['reader'] });
    } else if (raised.includes(id)) {
      choice.included.push({ id, because: answered([...because, 'problem']) });
    } else {
      const list = shows(situation) ? choice.included : choice.leftOut;
      list.push({ id, because: answered(because) });
    }
  }
  return choice;
}
