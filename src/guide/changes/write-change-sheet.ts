import { describeSituation } from '../../situation/describe-situation';
import type { Day } from '../../types';
import { chooseSections } from '../choose/sections';
import { fillTemplates } from '../fill/fill-templates';
import type { GuideInput } from '../index';
import type { GuideRoot } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { compareDays } from './compare-days';
import { compareGuides } from './compare-guides';
import { fillSlip, type SlipContent } from './fill-change-sheet';

/** What a slip needs beside what the guide of today needs. */
export type SlipInput = GuideInput & Pick<SlipContent, 'since' | 'rewritten' | 'room'>;

/**
 * Writes a change slip: what one person's guide says on a day that it did not say on an earlier one. The guide of
 * each day is written as any guide is, and the two are held against each other.
 * @throws as `writeGuide` does, for either day
 */
export function writeSlip({ answers, today, language, facts, ...slip }: SlipInput): GuideRoot {
  const fillOn = (day: Day) => {
    const situation = describeSituation(answers, day, facts);
    return fillTemplates(chooseSections(situation, answers), situation, language, facts, day);
  };
  const changes = compareGuides(fillOn(slip.since), fillOn(today), language, [slip.since, today]);
  const movedDays = compareDays(answers, slip.since, today, facts);
  return parseMarkdown(fillSlip({ ...slip, today, changes, movedDays }, language, facts), language);
}
