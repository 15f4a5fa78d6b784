import { namesOf, type TemplateSources } from '../read/read-templates';
import { splitTemplate } from '../sign-off/split-template';
import { insetTag } from './merge-template';
import type { ProseSource } from './read-source';
import { listUnits, type TemplateLine } from './read-structure';

/** One line that a language translates. */
export interface SourceLine {
  /** For example `stay/late/2`, or `stay/title`. */
  context: string;
  /** The English words. */
  from: string;
  /** What helps a translator: who reads the line, and what kind of line it is. */
  hints: string[];
}

/**
 * Lists every line that a language translates, in the order of the sections.
 * @param conditions what each condition means
 */
export function listLines(
  templates: TemplateSources,
  tag: string,
  conditions: ProseSource['conditions'] = {},
): SourceLine[] {
  return namesOf(templates).flatMap((name): SourceLine[] => {
    const template = templates[name];
    if (!template) return [];
    const readers = new Map(
      splitTemplate(template).map(({ name: passage, condition }) => [passage, condition]),
    );
    const units = listUnits(template.structure).filter(
      ({ line }) => tag !== insetTag || !line.isGloss,
    );
    return [
      { context: `${name}/title`, from: template.title, hints: ['title of the section'] },
      ...units.map(({ passage, place, line, words }) => {
        const condition = readers.get(passage);
        const reader = condition
          ? [
              `${condition.wanted ? 'if' : 'unless'} ${conditions[condition.name]?.words ?? condition.name}`,
            ]
          : [];
        return {
          context: `${name}/${passage}/${place}`,
          from: words,
          hints: [...reader, ...describeLine(line)],
        };
      }),
    ];
  });
}

/** What kind of line it is, where that is not a plain paragraph. */
function describeLine({ mark, callout }: TemplateLine): string[] {
  const kinds: [RegExp, string][] = [
    [/^#/, 'heading'],
    [/^\s*- \[/, 'item with a box to tick'],
    [/^\s*[-*] /, 'item of a list'],
    [/^\s*\d/, 'numbered step'],
    [/^\|/, 'row of a table; | parts its cells'],
  ];
  const kind = kinds.find(([pattern]) => pattern.test(mark))?.[1];
  return [...(callout ? [`inside :::${callout}`] : []), ...(kind ? [kind] : [])];
}
