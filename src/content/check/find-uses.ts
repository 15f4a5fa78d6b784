import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentSource } from '../read/read-content';
import { templateNames } from '../read/read-templates';
import { checkTemplate } from './check-template';
import { conditionNames } from './condition-names';

/** Stands for the code that turns answers into a situation: it asks for facts by their id. */
const rules = 'rules';

const room = 'src/situation';

/**
 * Where each fact, source, column, category and condition is used: names of templates, and `rules`. A condition is
 * `if name`; all others go by their id.
 */
export function findUses(root: string, { facts, languages }: ContentSource): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  const add = (id: string, where: string) => {
    const known = uses.get(id) ?? [];
    if (!known.includes(where)) uses.set(id, [...known, where]);
  };
  const conditions = conditionNames(facts);
  for (const name of templateNames) {
    const template = languages[0]?.templates[name];
    if (!template) continue;
    for (const { use } of checkTemplate(template, facts, conditions).asked) {
      const [helper = '', ...ids] = use.split(' ');
      const isCondition = helper === 'if' || helper === 'unless';
      for (const id of ids) add(isCondition ? `if ${id}` : id, name);
    }
  }
  const files = existsSync(join(root, room)) ? readdirSync(join(root, room)) : [];
  const code = files.map((file) => readFileSync(join(root, room, file), 'utf8')).join('\n');
  // Quoted, or the key of a table such as the categories of a country.
  for (const [, quoted, key] of code.matchAll(/'([a-z][a-z\d_-]*)'|\b([a-z_]+): \{/g)) {
    add(quoted ?? key ?? '', rules);
  }
  return uses;
}
