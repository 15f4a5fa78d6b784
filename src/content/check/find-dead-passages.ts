import type { Ask } from '../../rules/ask-rules';
import { type SectionId, sectionIds } from '../../section-ids';
import type { Fault } from '../read/content-error';
import type { ContentSource } from '../read/read-content';
import { templateNames } from '../read/read-templates';
import { checkTemplate } from './check-template';
import { printAsked } from './read-asked';

/** One reader: what the rules say of them, and the sections of their guide. */
export interface Reader {
  ask: Ask;
  sections: readonly SectionId[];
}

/**
 * What no reader ever gets: sections that are in nobody's guide, and passages whose condition is never so, or always
 * so, for those who get their section. The cover and the cards are for everybody.
 */
export function findDeadPassages(content: ContentSource, readers: readonly Reader[]): Fault[] {
  const { facts, rules } = content;
  const [source] = content.languages;
  return templateNames.flatMap((name): Fault[] => {
    const template = source?.templates[name];
    if (!template) return [];
    const isSection = (sectionIds as readonly string[]).includes(name);
    const own = readers.filter(
      ({ sections }) => !isSection || sections.includes(name as SectionId),
    );
    if (own.length === 0) return [{ file: template.file, line: 1, problem: 'is in no guide.' }];
    return checkTemplate(template, facts, rules).asked.flatMap(({ condition, line }) => {
      if (!condition) return [];
      const answers = new Set(own.map(({ ask }) => ask.isSo(condition)));
      if (answers.size > 1) return [];
      const problem = `${printAsked(condition)} is ${answers.has(true) ? 'always' : 'never'} so for whoever gets this section.`;
      return [{ file: template.file, line, problem }];
    });
  });
}
