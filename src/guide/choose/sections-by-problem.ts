import type { Ask } from '../../rules/ask-rules';
import type { SectionId } from './section-ids';
import type { SectionTable } from './section-table';

/** The sections that answer the problems this reader told of, the gravest first; none told: empty. */
export function sectionsByProblem(ask: Ask, { sections, gravest }: SectionTable): SectionId[] {
  const isTold = (id: SectionId) =>
    sections
      .find((section) => section.id === id)
      ?.told.some((problem) => ask.said(`problem:${problem}`)) ?? false;
  return gravest.filter(isTold);
}
