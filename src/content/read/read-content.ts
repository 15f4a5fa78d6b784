import type { FactBook } from '../../facts/fact-book';
import type { FormBook } from '../../guide/forms/form';
import { type RulesSource, readRules } from '../rules/read-rules';
import { readSigned, type Signature } from '../sign-off/read-signed';
import { ContentError, type Fault, stopOn } from './content-error';
import { readFacts } from './read-facts';
import { readForms } from './read-forms';
import { type LanguageSource, readLanguage } from './read-language';
import { availableTags, readWords, sourceTag } from './read-locale';
import { readTemplates } from './read-templates';

/** All content of the project, read and checked. */
export interface ContentSource {
  facts: FactBook;
  rules: RulesSource;
  /** The papers to sign: their Ukrainian sheets. */
  forms: FormBook;
  /** The source language first. */
  languages: LanguageSource[];
  /** What was signed, oldest first. */
  signed: Signature[];
}

/**
 * Reads facts, rules, templates and words.
 * @throws ContentError naming every fault of every language by file and line
 */
export function readContent(root: string): ContentSource {
  const facts = readFacts(root);
  const tags = availableTags(root);
  const rules = readRules(root, facts, readWords(root, sourceTag));
  const forms = readForms(root);
  const templates = readTemplates(root, facts, rules, forms);
  const faults: Fault[] = [];
  const languages = tags.flatMap((tag) => {
    try {
      return [readLanguage(root, tag, facts, templates)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  stopOn(faults);
  return { facts, rules, forms, languages, signed: readSigned(root) };
}
