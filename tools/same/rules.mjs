/** Each old name against its new words; who gets which section, in which order and why; own days and those that moved. */
import Handlebars from 'handlebars';
import { oldNames } from './old-names.mjs';

/**
 * Compares the rules with the code of 0.2.0, from before there were rules. Facts are those of this checkout.
 * @param persons with their answers and the day
 * @param compare told of two texts that must be the same
 */
export async function compareRules(before, { load, content: { facts } }, persons, compare) {
  const { rules } = await load('content:rules');
  const { askRules } = await load('/src/rules/ask-rules.ts');
  const { ownDays } = await load('/src/rules/own-days.ts');
  const { chooseSections } = await load('/src/guide/choose/sections.ts');
  const { compareDays } = await load('/src/guide/changes/compare-days.ts');
  const { readAsked } = await load('/src/content/check/read-asked.ts');
  const { describeSituation } = await before.load('/src/situation/describe-situation.ts');
  const { personalDays } = await before.load('/src/situation/personal-days.ts');
  const old = {
    ...(await before.load('/src/guide/sections.ts')),
    ...(await before.load('/src/guide/compare-days.ts')),
  };
  const conditions = Object.entries(oldNames).map(([name, words]) => {
    const [block] = Handlebars.parse(`{{#if ${words}}}{{/if}}`).body;
    return [name, readAsked(block.params[0])];
  });
  const seen = new Map(conditions.map(([name]) => [name, new Set()]));
  const since = '2025-01-01';
  const asOld = ({ fact, ...day }) => (fact ? { ...day, rule: fact } : day);
  for (const { name, answers, today } of persons) {
    const who = `${name} ${JSON.stringify(answers)} ${today}`;
    const tell = (what, ...both) =>
      compare(
        `${what}, ${who}`,
        both.map((one) => JSON.stringify(one)),
      );
    const person = { answers, today, facts };
    const situation = describeSituation(answers, today, facts);
    const ask = askRules(person, rules);
    tell('names', Object.keys(situation).sort(), Object.keys(oldNames).sort());
    for (const [condition, holds] of conditions) {
      seen.get(condition).add(situation[condition]);
      tell(condition, situation[condition], ask.isSo(holds));
    }
    tell(
      'sections',
      old.chooseSections(situation, answers),
      chooseSections(answers, ask, rules.table),
    );
    tell(
      'own days',
      personalDays(answers, situation, today, facts),
      ownDays(person, ask, rules).map(asOld),
    );
    tell(
      'moved days',
      old.compareDays(answers, since, today, facts),
      compareDays(person, since, rules).map(asOld),
    );
  }
  const both = [...seen.values()].filter((values) => values.size === 2).length;
  const days = new Set(persons.map(({ today }) => today)).size;
  console.log(
    `rules: ${persons.length} persons on ${days} days; ${conditions.length} old names, of which ${both} were seen both true and false; sections with order and reasons, own days, moved days`,
  );
}
