import type { ConditionWords } from '../../guide/sign-off';
import { writeConditionWords } from '../modules/write-condition-words';
import { readFacts } from '../read/read-facts';
import { readWords, sourceTag } from '../read/read-locale';
import { readTemplates, type TemplateSources } from '../read/read-templates';
import { readRules } from '../rules/read-rules';

/** What translations are made from. */
export interface ProseSource {
  templates: TemplateSources;
  /** What each condition means, in English, by what the template writes: `(may "late-for-the-permit")`. */
  conditions: Readonly<Record<string, ConditionWords>>;
}

/**
 * Reads the English sections alone, so that a fault in a translation is no hindrance to mending it.
 * @throws ContentError when facts, rules or templates are at fault
 */
export function readSource(root: string): ProseSource {
  const facts = readFacts(root);
  const words = readWords(root, sourceTag);
  const rules = readRules(root, facts, words);
  const templates = readTemplates(root, facts, rules);
  const english = { tag: sourceTag, words, templates };
  return {
    templates,
    conditions: writeConditionWords({ facts, rules, languages: [english] }, english),
  };
}
