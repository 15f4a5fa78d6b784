/** Which parts of the guide apply, in which order, and because of which answers: by `rules/sections.yaml`. */
import { type Extent, topicsOf } from '../../extent';
import type { Answers, FieldName } from '../../questions/fields';
import type { Ask } from '../../rules/ask-rules';
import type { SectionId } from '../../section-ids';
import { orderSections } from './order-sections';
import type { SectionRule, SectionTable } from './section-table';
import { sectionsByProblem } from './sections-by-problem';

/** A section with the answered fields that put it in or kept it out. */
export interface ChosenSection {
  id: SectionId;
  because: FieldName[];
}

/** Every section is in exactly one of the three lists. */
export interface Choice {
  answers: Answers;
  included: ChosenSection[];
  /** What the answers rule out. */
  leftOut: ChosenSection[];
  /** What concerns this reader and is not in the short guide that was asked for. */
  cut: ChosenSection[];
}

/**
 * Chooses the sections of one reader, the most urgent first. A problem that was told always brings its section.
 * @param extent how much of what concerns them is wanted; whoever says nothing gets all of it
 */
export function chooseSections(
  answers: Answers,
  ask: Ask,
  table: SectionTable,
  extent: Extent = 'whole',
): Choice {
  const choice: Choice = { answers, included: [], leftOut: [], cut: [] };
  const raised = sectionsByProblem(ask, table);
  const answered = (names: readonly FieldName[]) =>
    names.filter((name) => answers[name] !== undefined);
  const listFor = (section: SectionRule) =>
    isWanted(section, ask, extent) ? choice.included : choice.cut;
  for (const section of orderSections(ask, table)) {
    const { id, when, because, told, relatives } = section;
    if (ask.said('reader:relative') && !relatives) {
      choice.leftOut.push({ id, because: ['reader'] });
    } else if (raised.includes(id)) {
      choice.included.push({
        id,
        because: answered(
          told.length > 0 ? [...new Set([...because, 'problem' as const])] : because,
        ),
      });
    } else {
      const list = !when || ask.isSo(when) ? listFor(section) : choice.leftOut;
      list.push({ id, because: answered(because) });
    }
  }
  return choice;
}

/** Whether a section that concerns this reader is in the extent that was asked for. */
function isWanted({ id, core }: SectionRule, ask: Ask, extent: Extent): boolean {
  if (extent === 'whole' || core === true) return true;
  return (core !== undefined && ask.isSo(core)) || topicsOf(extent).includes(id);
}
