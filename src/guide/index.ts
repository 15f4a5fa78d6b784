import type { Format } from '../formats';
import { askRules } from '../rules/ask-rules';
import type { SectionId } from '../section-ids';
import { chooseSections } from './choose/sections';
import { fillCard } from './fill/fill-card';
import { fillTemplates } from './fill/fill-templates';
import type { GuideInput } from './guide-input';
import type { GuideRoot } from './tree/nodes';
import { parseMarkdown } from './tree/parse-markdown';

/**
 * Writes one person's guide: finished words in one language, as plain data for both renderers.
 * @throws when a template names a fact that has no value on that day; the message names the section
 */
export function writeGuide(input: GuideInput): GuideRoot {
  const ask = askRules(input, input.rules);
  const choice = chooseSections(input.answers, ask, input.rules.table, input.extent);
  return parseMarkdown(fillTemplates(choice, ask, input), input.language);
}

/**
 * Writes one person's card: eight panels of what to do on a bad day, and the sources behind them.
 * @throws as `writeGuide` does, and when the template has not one heading for each panel
 */
export function writeCard(input: GuideInput): GuideRoot {
  const card = fillCard(askRules(input, input.rules), input);
  return parseMarkdown(card, input.language, { show: 'card.show' });
}

/** Writes what a format prints: the guide, or the card, which has a text of its own. */
export function writeFor(format: Format, input: GuideInput): GuideRoot {
  return format === 'card' ? writeCard(input) : writeGuide(input);
}

/** A section by its name and its title. */
export interface Topic {
  id: SectionId;
  title: string;
}

/** The sections that concern somebody and that the short guide leaves out: what can be added to it, in order. */
export function listTopics({ language, rules, ...person }: GuideInput): Topic[] {
  const { cut } = chooseSections(person.answers, askRules(person, rules), rules.table, 'core');
  return cut.map(({ id }) => ({ id, title: language.templates[id].title }));
}
