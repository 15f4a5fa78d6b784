import type { FactBook } from '../facts/fact-book';
import type { Format } from '../formats';
import type { Answers } from '../questions/fields';
import { describeSituation } from '../situation/describe-situation';
import type { Day } from '../types';
import { chooseSections } from './choose/sections';
import { fillCard } from './fill/fill-card';
import { fillTemplates } from './fill/fill-templates';
import type { Language } from './fill/language';
import type { GuideRoot } from './tree/nodes';
import { parseMarkdown } from './tree/parse-markdown';

/** All that a guide is made from. Pure: the same input gives the same guide, on any day and machine. */
export interface GuideInput {
  answers: Answers;
  /** The day the guide speaks for; any day, so that coming rules can be read beforehand. */
  today: Day;
  language: Language;
  facts: FactBook;
}

/**
 * Writes one person's guide: finished words in one language, as plain data for both renderers.
 * @throws when a template names a fact that has no value on that day; the message names the section
 */
export function writeGuide({ answers, today, language, facts }: GuideInput): GuideRoot {
  const situation = describeSituation(answers, today, facts);
  const choice = chooseSections(situation, answers);
  const markdown = fillTemplates(choice, situation, language, facts, today);
  return parseMarkdown(markdown, language);
}

/**
 * Writes one person's card: eight panels of what to do on a bad day, and the sources behind them.
 * @throws as `writeGuide` does, and when the template has not one heading for each panel
 */
export function writeCard({ answers, today, language, facts }: GuideInput): GuideRoot {
  const situation = describeSituation(answers, today, facts);
  return parseMarkdown(fillCard(situation, language, facts, today), language, {
    show: 'card.show',
  });
}

/** Writes what a format prints: the guide, or the card, which has a text of its own. */
export function writeFor(format: Format, input: GuideInput): GuideRoot {
  return format === 'card' ? writeCard(input) : writeGuide(input);
}
