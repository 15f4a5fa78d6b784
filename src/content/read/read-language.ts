import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordForms } from '../../app/search/word-form';
import { type GlyphCheck, glyphCheck } from '../../bundling/fonts/subset-fonts';
import type { FactBook } from '../../facts/fact-book';
import type { Words } from '../../i18n';
import { findHidden } from '../check/find-hidden';
import { proseFile } from '../prose/read-prose-file';
import { type Fault, stopOn } from './content-error';
import { formIds, formsFolder } from './read-forms';
import { checkWords, readWords, sourceTag, wordsFile } from './read-locale';
import { readSourceTitles, sourceTitlesFile } from './read-source-titles';
import { type TemplateSources, templateNames } from './read-templates';
import { readTranslation } from './read-translation';
import { readWordForms } from './read-word-forms';

/** A language's content, read and checked. */
export interface LanguageSource {
  tag: string;
  words: Words;
  templates: TemplateSources;
  /** How the search brings the forms of its words together; absent: not at all. */
  wordForms?: WordForms;
  /** What it calls its sources, by id; English where one is missing. */
  sourceTitles: Readonly<Record<string, string>>;
  /** Every character that may be printed. */
  texts: string;
}

/**
 * Reads one language and checks it against the facts and the source language.
 * @param source the templates, which are English
 * @throws ContentError naming file, line and what to do, for every fault at once
 */
export function readLanguage(
  root: string,
  tag: string,
  facts: FactBook,
  source: TemplateSources,
): LanguageSource {
  const sourceWords = readWords(root, sourceTag);
  const faults = checkWords(root, tag, sourceWords);
  const words = readWords(root, tag);
  const sourceTitles = readSourceTitles(root, tag, facts, faults);
  const texts = readTexts(root, tag, facts);
  // The build's own words are printed too.
  texts.push([wordsFile(tag), Object.values(words).join('\n')]);
  const check = openFont(root, tag, faults);
  faults.push(
    ...texts.flatMap(([file, text]) => [...check(file, text), ...findHidden(file, text)]),
  );
  let templates = source;
  if (tag !== sourceTag) {
    const translation = readTranslation(root, tag, source, { ...sourceWords, ...words });
    faults.push(...translation.faults);
    templates = translation.templates;
  }
  const wordForms = readWordForms(root, tag);
  stopOn(faults);
  const printed = texts.map(([, text]) => text).join('');
  return {
    tag,
    words,
    templates,
    sourceTitles,
    ...(wordForms ? { wordForms } : {}),
    texts: printed,
  };
}

/** Everything of a language that may be printed, by file: a passage that is not translated is printed in English. */
function readTexts(root: string, tag: string, facts: FactBook): [file: string, text: string][] {
  const files = [
    wordsFile(tag),
    proseFile(tag),
    sourceTitlesFile(tag),
    ...templateNames.map((name) => `templates/${name}.hbs`),
    ...formIds(root).flatMap((id) => [`${formsFolder}/${id}.hbs`, `${formsFolder}/${id}.yaml`]),
  ];
  const read = files
    .filter((file) => existsSync(join(root, file)))
    .map((file): [string, string] => [file, readFileSync(join(root, file), 'utf8')]);
  return [...read, ['facts/', JSON.stringify(facts)]];
}

function openFont(root: string, tag: string, faults: Fault[]): GlyphCheck {
  try {
    return glyphCheck(root, tag);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    faults.push({ file: 'locales/fonts.json', line: 1, problem });
    return () => [];
  }
}
