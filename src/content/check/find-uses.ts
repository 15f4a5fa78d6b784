import { formHelperNames } from '../../guide/forms/form';
import { everyPart, type Holds } from '../../rules/holds';
import type { ContentSource } from '../read/read-content';
import { namesOf } from '../read/read-templates';
import { checkTemplate } from './check-template';

/** What they name are lines of one paper, not facts. */
const ofForms: readonly string[] = formHelperNames;

/** Stands for `rules/`: a rule or a table there asks for it. */
const inRules = 'rules';

/**
 * Where each fact, source, column, category and rule is used: names of templates, and `rules`. A rule is `rule id`; all
 * others go by their id.
 */
export function findUses({ facts, languages, rules }: ContentSource): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  const add = (id: string, where: string) => {
    const known = uses.get(id) ?? [];
    if (!known.includes(where)) uses.set(id, [...known, where]);
  };
  const addAll = (holds: Holds | undefined, where: string) => {
    for (const id of holds ? idsIn(holds) : []) add(id, where);
  };
  const templates = languages[0]?.templates;
  for (const name of templates ? namesOf(templates) : []) {
    const template = templates?.[name];
    if (!template) continue;
    for (const { helper, ids, condition } of checkTemplate(template, facts, rules).asked) {
      if (ofForms.includes(helper)) continue;
      for (const id of ids) add(id, name);
      addAll(condition, name);
    }
  }
  for (const { holds, sources } of Object.values(rules.rules)) {
    addAll(holds, inRules);
    for (const id of sources) add(id, inRules);
  }
  for (const { counts, on, when } of rules.book.ownDays) {
    for (const id of [counts, on]) if (id) add(id, inRules);
    addAll(when, inRules);
  }
  for (const { when, raised, core } of rules.book.table.sections) {
    addAll(when, inRules);
    addAll(raised, inRules);
    if (core !== true) addAll(core, inRules);
  }
  for (const { when } of rules.book.papers) addAll(when, inRules);
  for (const row of rules.book.table.urgent) addAll(row.for, inRules);
  return uses;
}

/** What a condition names directly: facts, columns and categories by their id, rules as `rule id`. */
function idsIn(holds: Holds): string[] {
  return everyPart(holds).flatMap((part) => {
    if ('rule' in part) return [`rule ${part.rule}`];
    if ('before' in part) return [part.before];
    if ('category' in part) return [part.category];
    if ('listed' in part) return [part.listed];
    if ('inForce' in part) return [part.inForce];
    return 'reached' in part ? [part.reached] : [];
  });
}
