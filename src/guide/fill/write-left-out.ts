import { askRules } from '../../rules/ask-rules';
import { chooseSections } from '../choose/sections';
import type { GuideInput } from '../guide-input';
import type { Section } from '../tree/nodes';
import { parseMarkdown } from '../tree/parse-markdown';
import { fillTemplates } from './fill-templates';

/**
 * Writes the sections that somebody's guide does not hold, so that a search can say where a word stands: first what the
 * short guide leaves out, then what was not meant for this reader.
 */
export function writeLeftOut(input: GuideInput): Section[] {
  const ask = askRules(input, input.rules);
  const choice = chooseSections(input.answers, ask, input.rules.table, input.extent);
  const others = { ...choice, included: [...choice.cut, ...choice.leftOut], leftOut: [], cut: [] };
  const { children } = parseMarkdown(fillTemplates(others, ask, input), input.language);
  const cut: readonly Section['id'][] = choice.cut.map(({ id }) => id);
  const reason = input.language.t('left-out.short.reason');
  return children.map((one) => (cut.includes(one.id) ? { ...one, reason } : one));
}
