import type { FactBook } from '../facts/fact-book';
import type { GuideRules } from '../guide/choose/section-table';
import { type Language, makeLanguage } from '../guide/fill/language';
import type { FormBook } from '../guide/forms/form';
import type { FormTemplates } from '../guide/forms/write-form';
import type { Translate, Words } from '../i18n';
import { loadPart } from './load/load-part';
import { type LoadedLanguage, loadRareWords, loadWordsOf } from './load-language';
import { loadFonts } from './typesetter';

/** The papers to sign, and all that they are written with. */
export interface LoadedForms {
  book: FormBook;
  facts: FactBook;
  rules: GuideRules;
  /** What each paper means, in the reader's language. */
  templates: FormTemplates;
  language: Language;
  t: Translate;
  /** Ukrainian words, for what the paper names in Ukrainian. */
  ukrainian: Words | undefined;
  /** Whether the fonts of the paper have a letter. */
  draws(letter: string): boolean;
}

/**
 * Loads the papers: few readers open them, so they come then.
 * @throws PartError
 */
export async function loadForms(loaded: LoadedLanguage): Promise<LoadedForms> {
  const { available } = loaded;
  const [{ forms: book }, { facts }, { rules }, { MeasuredFont }, prose, templates, all, fonts] =
    await Promise.all([
      loadPart(() => import('content:forms')),
      loadPart(() => import('content:facts')),
      loadPart(() => import('content:rules')),
      loadPart(() => import('../pdf/fonts/measured-font')),
      loadPart(available.prose),
      loadPart(available.formProse),
      loadRareWords(loaded),
      loadFonts(available.tag),
    ] as const);
  const language = makeLanguage(available.tag, all.words, all.sourceWords, prose);
  const [regular, bold] = [fonts.regular, fonts.bold].map(
    (file) => new MeasuredFont(new Uint8Array(file)),
  );
  return {
    book,
    facts,
    rules,
    templates,
    language,
    t: language.t,
    ukrainian: await loadWordsOf('uk'),
    draws: (letter) => Boolean(regular?.draws(letter) && bold?.draws(letter)),
  };
}
