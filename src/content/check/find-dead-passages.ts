import { type SectionId, sectionIds } from '../../guide/choose/section-ids';
import type { Situation } from '../../situation/situation';
import type { Fault } from '../read/content-error';
import type { ContentSource } from '../read/read-content';
import { templateNames } from '../read/read-templates';
import { checkTemplate } from './check-template';
import { conditionNames } from './condition-names';

/** One reader: what is so for them, and the sections of their guide. */
export interface Reader {
  situation: Situation;
  sections: readonly SectionId[];
}

/**
 * What no reader ever gets: sections that are in nobody's guide, and passages whose condition is never so, or always
 * so, for those who get their section. The cover and the cards are for everybody.
 */
export function findDeadPassages(content: ContentSource, readers: readonly Reader[]): Fault[] {
  const conditions = conditionNames(content.facts);
  const [source] = content.languages;
  return templateNames.flatMap((name): Fault[] => {
    const template = source?.templates[name];
    if (!template) return [];
    const isSection = (sectionIds as readonly string[]).includes(name);
    const own = readers.filter(
      ({ sections }) => !isSection || sections.includes(name as SectionId),
    );
    if (own.length === 0) return [{ file: template.file, line: 1, problem: 'is in no guide.' }];
    return checkTemplate(template, content.facts, conditions).asked.flatMap(({ use, line }) => {
      const [helper, condition] = use.split(' ') as [string, keyof Situation];
      if (helper !== 'if' && helper !== 'unless') return [];
      const answers = new Set(own.map(({ situation }) => situation[condition]));
      if (answers.size > 1) return [];
      const problem = `${condition} is ${answers.has(true) ? 'always' : 'never'} so for whoever gets this section.`;
      return [{ file: template.file, line, problem }];
    });
  });
}
