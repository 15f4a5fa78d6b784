import { askRules } from '../../rules/ask-rules';
import type { Day } from '../../types';
import { chooseSections } from '../choose/sections';
import { fillTemplates } from '../fill/fill-templates';
import type { GuideInput } from '../guide-input';
import type { GuideRoot } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { compareDays } from './compare-days';
import { compareGuides } from './compare-guides';
import { type ChangeSheetContent, fillChangeSheet } from './fill-change-sheet';

/** What a slip needs beside what the guide of today needs. */
export type ChangeSheetInput = GuideInput &
  Pick<ChangeSheetContent, 'since' | 'rewritten' | 'room'>;

/**
 * Writes a change sheet: what one person's guide says on a day that it did not say on an earlier one. The guide of
 * each day is written as any guide is, and the two are held against each other.
 * @throws as `writeGuide` does, for either day
 */
export function writeChangeSheet(input: ChangeSheetInput): GuideRoot {
  const { answers, since, today, language, facts, rules } = input;
  const fillOn = (day: Day) => {
    const person = { answers, today: day, language, facts, rules };
    const ask = askRules(person, rules);
    return fillTemplates(chooseSections(answers, ask, rules.table), ask, person);
  };
  const changes = compareGuides(fillOn(since), fillOn(today), language, [since, today]);
  const movedDays = compareDays(input, since, rules);
  return parseMarkdown(
    fillChangeSheet({ ...input, changes, movedDays }, language, facts),
    language,
  );
}
