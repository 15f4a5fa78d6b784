import { makeLanguage } from '../guide/fill/language';
import { translator, type Words } from '../i18n';
import { loadPart } from './load/load-part';
import { type LoadedLanguage, sourceLanguage } from './load-language';
import { loadFonts } from './typesetter';

/**
 * Loads the papers to sign and all that they are written with: few readers open them, so they come then.
 * @throws PartError
 */
export async function loadForms(loaded: LoadedLanguage) {
  const { available, words, sourceWords } = loaded;
  const [
    { forms: book },
    { facts },
    { rules },
    { MeasuredFont },
    prose,
    templates,
    own,
    source,
    fonts,
  ] = await Promise.all([
    loadPart(() => import('content:forms')),
    loadPart(() => import('content:facts')),
    loadPart(() => import('content:rules')),
    loadPart(() => import('../pdf/fonts/measured-font')),
    loadPart(available.prose),
    loadPart(available.formProse),
    loadPart(available.formWords),
    loadPart(sourceLanguage().formWords),
    loadFonts(available.tag),
  ] as const);
  const all: Words = { ...words, ...own };
  const allSource: Words = { ...sourceWords, ...source };
  const [regular, bold] = [fonts.regular, fonts.bold].map(
    (file) => new MeasuredFont(new Uint8Array(file)),
  );
  return {
    book,
    facts,
    rules,
    templates,
    language: makeLanguage(available.tag, all, allSource, prose),
    t: translator(all, allSource),
    /** Whether the fonts of the paper have a letter. */
    draws: (letter: string) => Boolean(regular?.draws(letter) && bold?.draws(letter)),
  };
}

/** The papers, once they have come. */
export type LoadedForms = Awaited<ReturnType<typeof loadForms>>;
