import type { Ask } from '../../rules/ask-rules';
import type { SectionId } from '../../section-ids';
import type { SectionTable } from './section-table';

/** The sections that answer the problems this reader told of, and what else is raised, the gravest first. */
export function sectionsByProblem(ask: Ask, { sections, gravest }: SectionTable): SectionId[] {
  const isBrought = (id: SectionId) => {
    const section = sections.find((one) => one.id === id);
    if (section?.raised && ask.isSo(section.raised)) return true;
    return section?.told.some((problem) => ask.said(`problem:${problem}`)) ?? false;
  };
  return gravest.filter(isBrought);
}
