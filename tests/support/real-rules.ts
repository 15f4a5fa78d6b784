/** The real rules, asked in the words of a template. */
import Handlebars from 'handlebars';
import { expect } from 'vitest';
import { readAsked } from '../../src/content/check/read-asked';
import type { Answers } from '../../src/questions/fields';
import { type Ask, askRules } from '../../src/rules/ask-rules';
import type { Holds } from '../../src/rules/holds';
import { facts, rules } from './real-content';

export { rules };

const lastDay = '2026-11-23';

/** The rules of one person. */
export function askFor(answers: Answers, today = lastDay): Ask {
  return askRules({ answers, today, facts }, rules);
}

/** What a condition asks that is written as in a template: `(may "contract:signed")`. */
export function conditionOf(words: string): Holds {
  const [block] = Handlebars.parse(`{{#if ${words}}}{{/if}}`).body;
  return readAsked((block as hbs.AST.BlockStatement).params[0]);
}

/** Whether a condition is so for somebody. */
export function isSo(words: string, answers: Answers, today?: string): boolean {
  return askFor(answers, today).isSo(conditionOf(words));
}

/** Expects conditions to be so, or not to be so, for somebody. */
export function expectSo(
  answers: Answers,
  expected: Readonly<Record<string, boolean>>,
  today?: string,
): void {
  const found = Object.keys(expected).map((words) => [words, isSo(words, answers, today)]);
  expect(Object.fromEntries(found)).toEqual(expected);
}
