import { describeSituation } from '../../situation/describe-situation';
import { chooseSections } from '../choose/sections';
import type { GuideInput } from '../index';
import type { Section } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { fillTemplates } from './fill-templates';

/**
 * Writes the sections that somebody's guide does not hold, so that a search can say where a word stands. They are
 * no part of the guide: what they say was not meant for this reader.
 */
export function writeLeftOut({ answers, today, language, facts }: GuideInput): Section[] {
  const situation = describeSituation(answers, today, facts);
  const choice = chooseSections(situation, answers);
  const others = { ...choice, included: choice.leftOut, leftOut: [] };
  return parseMarkdown(fillTemplates(others, situation, language, facts, today), language).children;
}
