import type { Ask } from '../../rules/ask-rules';
import type { SectionRule, SectionTable } from './section-table';
import { sectionsByProblem } from './sections-by-problem';

/**
 * All sections, sorted by what is most urgent for this reader: the first steps, what they told of, what the table says
 * is urgent for them, and the rest in the usual order. Nothing is added and nothing lost.
 */
export function orderSections(ask: Ask, table: SectionTable): SectionRule[] {
  const { sections, first, last, urgent } = table;
  const row = urgent.find((one) => !one.for || ask.isSo(one.for));
  const front = [...first, ...sectionsByProblem(ask, table), ...(row?.order ?? [])];
  const middle = sections.map(({ id }) => id).filter((id) => !last.includes(id));
  const ids = [...new Set([...front, ...middle, ...last])];
  return ids.flatMap((id) => sections.find((section) => section.id === id) ?? []);
}
