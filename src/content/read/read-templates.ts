import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBook } from '../../facts/fact-book';
import { sectionIds } from '../../guide/choose/section-ids';
import { cardNames, type TemplateName } from '../../guide/fill/template-set';
import { checkTemplate } from '../check/check-template';
import { compareUses } from '../check/compare-uses';
import { conditionNames } from '../check/condition-names';
import type { Fault } from './content-error';
import { sourceTag } from './read-locale';
import { readTemplate, type TemplateSource } from './read-template';

export const templateNames: readonly TemplateName[] = ['cover', ...sectionIds, ...cardNames];

export type TemplateSources = Record<TemplateName, TemplateSource>;

/**
 * Reads one language's templates and checks each by itself and against its original.
 * @returns what could be read, and every fault with file and line
 */
export function readTemplates(
  root: string,
  tag: string,
  facts: FactBook,
): { templates: TemplateSources; faults: Fault[] } {
  const conditions = conditionNames(facts);
  const templates = {} as TemplateSources;
  const faults = findStrangers(root, tag);
  for (const name of templateNames) {
    const file = `templates/${tag}/${name}.hbs`;
    if (!existsSync(join(root, file))) {
      faults.push({ file, line: 1, problem: 'is missing; every language has every section.' });
      continue;
    }
    templates[name] = readTemplate(root, file);
    const uses = checkTemplate(templates[name], facts, conditions);
    faults.push(...uses.faults);
    if (tag === sourceTag) continue;
    const original = readTemplate(root, `templates/${sourceTag}/${name}.hbs`);
    const { asked } = checkTemplate(original, facts, conditions);
    faults.push(...compareUses(original.file, asked, file, uses.asked));
  }
  return { templates, faults };
}

/** Files of a template folder that no section asks for: a misspelt name would never be printed. */
function findStrangers(root: string, tag: string): Fault[] {
  const names = new Set(templateNames.map((name) => `${name}.hbs`));
  return readdirSync(join(root, 'templates', tag))
    .filter((file) => !names.has(file))
    .map((file) => ({
      file: `templates/${tag}/${file}`,
      line: 1,
      problem: 'is no section; correct its name, or add it to src/guide/choose/section-ids.ts.',
    }));
}
