import type { SignOffSheet } from '../../guide/sign-off';
import { findUses } from '../check/find-uses';
import { stopOn } from '../read/content-error';
import type { ContentSource } from '../read/read-content';
import type { LanguageSource } from '../read/read-language';
import { readSituations } from '../read/read-situations';
import { templateNames } from '../read/read-templates';
import { lastSignature, printPassage } from '../sign-off/signatures';
import { splitTemplate } from '../sign-off/split-template';
import { writeConditionWords } from './write-condition-words';

/** `content:uses`: for each fact or source, the sections in which it stands. */
export function writeUsesModule(content: ContentSource): string {
  const uses = Object.fromEntries(findUses(content));
  return `export const uses = ${JSON.stringify(uses)};`;
}

/**
 * `content:situations`: the people of the lawyers' tests, by file name.
 * @throws ContentError naming every fault of every file
 */
export function writeSituationsModule(root: string): string {
  const files = readSituations(root);
  stopOn(files.flatMap((one) => ('fault' in one ? one.fault.faults : [])));
  const people = files.flatMap((one) => {
    if ('fault' in one) return [];
    const { who, answers, today } = one.situation;
    return [{ name: one.name, who, answers, today }];
  });
  return `export const people = ${JSON.stringify(people)};`;
}

/** `content:passages`: a door to each language's passages, apart from the languages, which the threads load too. */
export function writePassagesDoor(
  { languages }: ContentSource,
  tags: readonly string[] = languages.map(({ tag }) => tag),
): string {
  const doors = tags.map((tag) => `'${tag}': () => import('content:passages/${tag}')`);
  return `export const passages = {${doors.join(', ')}};`;
}

/**
 * `content:passages/<tag>`: each section's passages with the conditions that show them, what they rest on, and
 * whether they are as they were signed; and the conditions in words.
 */
export function writePassagesModule(content: ContentSource, language: LanguageSource): string {
  const { tag, templates } = language;
  const sheets = templateNames.map((name): [string, SignOffSheet] => {
    const passages = splitTemplate(templates[name]).map((passage) => ({
      ...passage,
      print: printPassage(passage, content),
    }));
    const { title, reviewedOn } = templates[name];
    const signed = lastSignature(content.signed, tag, name);
    const prints = passages.map(({ print }) => print);
    const gone = signed?.passages.filter((print) => !prints.includes(print)).length ?? 0;
    return [
      name,
      {
        title,
        ...(reviewedOn ? { reviewedOn } : {}),
        ...(signed ? { signedOn: signed.day } : {}),
        gone,
        passages: passages.map(({ print, ...passage }) => ({
          ...passage,
          isSigned: signed?.passages.includes(print) ?? false,
        })),
      },
    ];
  });
  return `export const sheets = ${JSON.stringify(Object.fromEntries(sheets))};
export const conditions = ${JSON.stringify(writeConditionWords(content, language))};`;
}
