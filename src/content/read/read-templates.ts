import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBook } from '../../facts/fact-book';
import { cardNames, type TemplateName } from '../../guide/fill/template-set';
import type { FormBook } from '../../guide/forms/form';
import { sectionIds } from '../../section-ids';
import { checkPassages, readRetired } from '../check/check-passages';
import { checkTemplate } from '../check/check-template';
import { findLostClaim } from '../check/find-lost-claim';
import type { TemplateSource } from '../prose/template-source';
import type { RulesSource } from '../rules/read-rules';
import { type Fault, stopOn } from './content-error';
import { formIds, formsFolder, readForms } from './read-forms';
import { readTemplate } from './read-template';

export const templateNames: readonly TemplateName[] = ['cover', ...sectionIds, ...cardNames];

/** A paper's page of meaning among the templates: `form-pay-missing` lies in `templates/forms/pay-missing.hbs`. */
export type FormName = `form-${string}`;

export type TemplateSources = Record<TemplateName, TemplateSource> & {
  [form: FormName]: TemplateSource;
};

/** The names of all templates that there are: sections, cards, papers. */
export function namesOf(templates: TemplateSources): (TemplateName | FormName)[] {
  const forms = Object.keys(templates).filter((name): name is FormName => name.startsWith('form-'));
  return [...templateNames, ...forms];
}

/** Files of `templates/` that are no section. */
const others = ['README.md', 'retired.txt', 'forms'];

/**
 * Reads the templates, which are English, and checks each by itself.
 * @throws ContentError with every fault: what is wrong here would be wrong in every language
 */
export function readTemplates(
  root: string,
  facts: FactBook,
  rules: RulesSource,
  book: FormBook = readForms(root),
): TemplateSources {
  const retired = readRetired(root);
  const templates = {} as TemplateSources;
  const faults = findStrangers(root);
  for (const name of templateNames) {
    const file = `templates/${name}.hbs`;
    if (!existsSync(join(root, file))) {
      faults.push({ file, line: 1, problem: 'is missing; every section has its file.' });
      continue;
    }
    const template = readTemplate(root, file);
    const { faults: own } = checkTemplate(template, facts, rules);
    // A file that Handlebars cannot read says nothing of its passages.
    faults.push(...(own.length > 0 ? own : checkPassages(name, template, retired)));
    for (const { number, words = '' } of template.structure) {
      faults.push(...findLostClaim(words).map((problem) => ({ file, line: number, problem })));
    }
    templates[name] = template;
  }
  for (const id of formIds(root)) {
    const template = readTemplate(root, `${formsFolder}/${id}.hbs`);
    const own = { line: book.forms[id]?.lines ?? {}, slot: book.slots, paper: book.forms };
    faults.push(
      ...checkTemplate(template, facts, rules, own).faults,
      ...checkPassages(`form-${id}`, template, retired),
    );
    templates[`form-${id}`] = template;
  }
  stopOn(faults);
  return templates;
}

/** Files that no section asks for: a misspelt name would never be printed. */
function findStrangers(root: string): Fault[] {
  const names = new Set([...templateNames.map((name) => `${name}.hbs`), ...others]);
  return readdirSync(join(root, 'templates'))
    .filter((file) => !names.has(file))
    .map((file) => ({
      file: `templates/${file}`,
      line: 1,
      problem: 'is no section; correct its name, or add it to src/section-ids.ts.',
    }));
}
