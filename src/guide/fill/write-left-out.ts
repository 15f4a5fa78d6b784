import { askRules } from '../../rules/ask-rules';
import { chooseSections } from '../choose/sections';
import type { GuideInput } from '../guide-input';
import type { Section } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { fillTemplates } from './fill-templates';

/**
 * Writes the sections that somebody's guide does not hold, so that a search can say where a word stands. They are
 * no part of the guide: what they say was not meant for this reader.
 */
export function writeLeftOut(input: GuideInput): Section[] {
  const ask = askRules(input, input.rules);
  const choice = chooseSections(input.answers, ask, input.rules.table);
  const others = { ...choice, included: choice.leftOut, leftOut: [] };
  return parseMarkdown(fillTemplates(others, ask, input), input.language).children;
}
