/** Which parts of the guide apply, in which order, and because of which answers: by `rules/sections.yaml`. */
import type { Answers, FieldName } from '../../questions/fields';
import type { Ask } from '../../rules/ask-rules';
import type { SectionId } from '../../section-ids';
import { orderSections } from './order-sections';
import type { SectionTable } from './section-table';
import { sectionsByProblem } from './sections-by-problem';

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
export function chooseSections(answers: Answers, ask: Ask, table: SectionTable): Choice {
  const choice: Choice = { answers, included: [], leftOut: [] };
  const raised = sectionsByProblem(ask, table);
  const answered = (names: readonly FieldName[]) =>
    names.filter((name) => answers[name] !== undefined);
  for (const { id, when, because, told, relatives } of orderSections(ask, table)) {
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
      const list = !when || ask.isSo(when) ? choice.included : choice.leftOut;
      list.push({ id, because: answered(because) });
    }
  }
  return choice;
}
