import { describeSituation } from '../../situation/describe-situation';
import type { Day } from '../../types';
import { chooseSections } from '../choose/sections';
import { fillTemplates } from '../fill/fill-templates';
import type { GuideInput } from '../index';
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
export function writeChangeSheet({
  answers,
  today,
  language,
  facts,
  ...changeSheet
}: ChangeSheetInput): GuideRoot {
  const fillOn = (day: Day) => {
    const situation = describeSituation(answers, day, facts);
    return fillTemplates(chooseSections(situation, answers), situation, language, facts, day);
  };
  const changes = compareGuides(fillOn(changeSheet.since), fillOn(today), language, [
    changeSheet.since,
    today,
  ]);
  const movedDays = compareDays(answers, changeSheet.since, today, facts);
  return parseMarkdown(
    fillChangeSheet({ ...changeSheet, today, changes, movedDays }, language, facts),
    language,
  );
}
