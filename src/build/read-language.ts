import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBook } from '../facts/fact-book';
import { sectionIds } from '../guide/section-ids';
import type { TemplateName } from '../guide/template-set';
import type { Words } from '../i18n';
import { checkTemplate } from './check-template';
import { compareUses } from './compare-uses';
import { conditionNames } from './condition-names';
import { type Fault, stopOn } from './content-error';
import { checkWords, readWords, sourceTag } from './read-locale';
import { readTemplate, type WrittenTemplate } from './read-template';
import { findMissingGlyphs } from './subset-fonts';

export const templateNames: readonly TemplateName[] = ['cover', ...sectionIds];

/** A language's content, read and checked. */
export interface WrittenLanguage {
  tag: string;
  words: Words;
  templates: Record<TemplateName, WrittenTemplate>;
  /** Every character that may be printed. */
  texts: string;
}

/**
 * Reads one language and checks it against the facts and the source language.
 * @throws ContentError naming file, line and what to do, for every fault at once
 */
export function readLanguage(root: string, tag: string, facts: FactBook): WrittenLanguage {
  const faults: Fault[] = checkWords(root, tag, readWords(root, sourceTag));
  const conditions = conditionNames(facts);
  const templates = {} as Record<TemplateName, WrittenTemplate>;
  for (const name of templateNames) {
    const file = `templates/${tag}/${name}.hbs`;
    if (!existsSync(join(root, file))) {
      faults.push({ file, line: 1, problem: 'is missing; every language has every section.' });
      continue;
    }
    templates[name] = readTemplate(root, file);
    const { faults: found, asked } = checkTemplate(templates[name], facts, conditions);
    faults.push(...found);
    if (tag === sourceTag) continue;
    const original = readTemplate(root, `templates/${sourceTag}/${name}.hbs`);
    faults.push(
      ...compareUses(original.file, checkTemplate(original, facts, conditions).asked, file, asked),
    );
  }
  const files = [
    `locales/${tag}.json`,
    ...templateNames.map((name) => `templates/${tag}/${name}.hbs`),
  ];
  const texts = files
    .filter((file) => existsSync(join(root, file)))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  faults.push(...texts.flatMap(([file, text]) => findMissingGlyphs(tag, file, text)));
  faults.push(...findMissingGlyphs(tag, 'facts/', JSON.stringify(facts)));
  stopOn(faults);
  return {
    tag,
    words: readWords(root, tag),
    templates,
    texts: texts.map(([, text]) => text).join('') + JSON.stringify(facts),
  };
}
