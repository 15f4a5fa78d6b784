import { cardNames } from '../../guide/fill/template-set';
import type { Words } from '../../i18n';
import { checkLine } from '../check/check-line';
import { readRetired } from '../check/check-passages';
import { type MergeInput, mergeTemplate, type Notices } from '../prose/merge-template';
import { type ProseEntry, proseFile, readProseFile } from '../prose/read-prose-file';
import type { Fault } from './content-error';
import { readReadOn } from './read-read-on';
import { namesOf, type TemplateSources } from './read-templates';

/**
 * Reads a language's prose and puts it into the structure of the templates.
 * @returns the sections, and every fault of the language's lines with its place
 * @throws ContentError when the file cannot be read at all
 */
export function readTranslation(
  root: string,
  tag: string,
  source: TemplateSources,
  words: Words,
): { templates: TemplateSources; faults: Fault[] } {
  const entries = readProseFile(root, tag);
  const faults = [
    ...findUnknown(entries, source, readRetired(root), proseFile(tag)),
    ...entries.flatMap((entry) => checkEntry(entry, tag)),
  ];
  const templates = {} as TemplateSources;
  for (const input of mergeInputs(root, tag, source, entries, words)) {
    templates[input.name] = mergeTemplate(input);
  }
  return { templates, faults };
}

/** What each section of a language is made of. */
function mergeInputs(
  root: string,
  tag: string,
  source: TemplateSources,
  entries: readonly ProseEntry[],
  words: Words,
): MergeInput[] {
  const readOn = readReadOn(root, tag);
  return namesOf(source).flatMap((name): MergeInput[] => {
    const english = source[name];
    if (!english) return [];
    const input = {
      tag,
      name,
      source: english,
      entries: entries.filter(({ section }) => section === name),
      notices: noticesFor(name, words),
      readOn: readOn[name],
    };
    return [input];
  });
}

/** A card has no room for more than a line. */
function noticesFor(name: string, words: Words): Notices {
  const isCard = (cardNames as readonly string[]).includes(name);
  const say = (key: string) => (isCard ? words[`card.${key}`] : words[`guide.${key}`]) ?? '';
  const write = (text: string) => (isCard ? `*${text}*` : `:::notice\n${text}\n:::`);
  return { behind: write(say('behind')), missing: write(say('missing')) };
}

/** What is wrong with the translation of one line; none is no fault. */
function checkEntry({ from, to, isFuzzy, line, ...at }: ProseEntry, tag: string): Fault[] {
  if (to === '' || isFuzzy) return [];
  const place = at.passage === 'title' ? '' : `/${at.place}`;
  return checkLine(from, to, tag).map((problem) => ({
    file: proseFile(tag),
    line,
    problem: `${at.section}/${at.passage}${place} ${problem}`,
  }));
}

/** Lines of passages that are not there: the words of a translator must not vanish without a word. */
function findUnknown(
  entries: readonly ProseEntry[],
  source: TemplateSources,
  retired: ReadonlySet<string>,
  file: string,
): Fault[] {
  const known = new Set(
    namesOf(source).flatMap((name) => [
      `${name}/title`,
      ...(source[name]?.structure ?? []).map(({ passage }) => `${name}/${passage}`),
    ]),
  );
  return entries.flatMap(({ section, passage, line }): Fault[] => {
    const name = `${section}/${passage}`;
    if (known.has(name) || retired.has(name)) return [];
    const problem = `${name} is no passage; correct the context, or, if the passage is gone, add the name to templates/retired.txt.`;
    return [{ file, line, problem }];
  });
}
