import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GlyphCheck, glyphCheck } from '../../bundling/fonts/subset-fonts';
import type { FactBook } from '../../facts/fact-book';
import type { Words } from '../../i18n';
import { findHidden } from '../check/find-hidden';
import { type Fault, stopOn } from './content-error';
import { checkWords, readWords, sourceTag } from './read-locale';
import { readTemplates, type TemplateSources, templateNames } from './read-templates';

/** A language's content, read and checked. */
export interface LanguageSource {
  tag: string;
  words: Words;
  templates: TemplateSources;
  /** Every character that may be printed. */
  texts: string;
}

/**
 * Reads one language and checks it against the facts and the source language.
 * @throws ContentError naming file, line and what to do, for every fault at once
 */
export function readLanguage(root: string, tag: string, facts: FactBook): LanguageSource {
  const { templates, faults } = readTemplates(root, tag, facts);
  faults.push(...checkWords(root, tag, readWords(root, sourceTag)));
  const texts = readTexts(root, tag, facts);
  const check = openFont(root, tag, faults);
  faults.push(
    ...texts.flatMap(([file, text]) => [...check(file, text), ...findHidden(file, text)]),
  );
  stopOn(faults);
  const printed = texts.map(([, text]) => text).join('');
  return { tag, words: readWords(root, tag), templates, texts: printed };
}

/** Everything of a language that may be printed, by file. */
function readTexts(root: string, tag: string, facts: FactBook): [file: string, text: string][] {
  const files = [
    `locales/${tag}.json`,
    ...templateNames.map((name) => `templates/${tag}/${name}.hbs`),
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
