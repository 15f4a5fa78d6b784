import { readContent } from '../../src/content/read/read-content';
import { templateNames } from '../../src/content/read/read-templates';
import { splitTemplate } from '../../src/content/sign-off/split-template';
import { chooseFor } from '../../src/guide/choose/choose-for';
import type { Answers } from '../../src/questions/fields';
import { askRules } from '../../src/rules/ask-rules';
import { conditionOf } from './real-rules';

const { facts, rules, languages } = readContent(process.cwd());
const source = languages[0];

/** Every passage of the English templates, with the condition that shows it. */
const passages = templateNames.flatMap((section) =>
  (source ? splitTemplate(source.templates[section]) : []).map(({ name, condition }) => ({
    section,
    name: `${section}/${name}`,
    holds: condition && conditionOf(condition.name),
    wanted: condition?.wanted ?? true,
  })),
);

/** The passages that somebody gets, in every language the same: those of the guide, and of the card. */
export function shownPassages(answers: Answers, today: string): ReadonlySet<string> {
  const person = { answers, today, facts };
  const ask = askRules(person, rules.book);
  const card = ask.said('reader:relative') ? 'relative-card' : 'card';
  const sections: readonly string[] = ['cover', card, ...chooseFor(person, rules.book)];
  const shown = passages.filter(
    ({ section, holds, wanted }) =>
      sections.includes(section) && (!holds || ask.isSo(holds) === wanted),
  );
  return new Set(shown.map(({ name }) => name));
}
