import { makeLanguage } from '../guide/fill/language';
import { loadPart } from './load/load-part';
import { type LoadedLanguage, loadRareWords } from './load-language';
import { loadFonts } from './typesetter';

/**
 * Loads the papers to sign and all that they are written with: few readers open them, so they come then.
 * @throws PartError
 */
export async function loadForms(loaded: LoadedLanguage) {
  const { available } = loaded;
  const [{ forms: book }, { facts }, { rules }, { MeasuredFont }, prose, templates, words, fonts] =
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
  const language = makeLanguage(available.tag, words.own, words.source, prose);
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
    /** Whether the fonts of the paper have a letter. */
    draws: (letter: string) => Boolean(regular?.draws(letter) && bold?.draws(letter)),
  };
}

/** The papers, once they have come. */
export type LoadedForms = Awaited<ReturnType<typeof loadForms>>;
