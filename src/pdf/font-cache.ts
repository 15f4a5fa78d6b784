import type { LanguageTag } from '../types';
import { findFontFault } from './font-signature';
import type { FontFiles } from './messages';
import { TypesetError, toTypesetError } from './typeset-error';

export type LoadFonts = (tag: LanguageTag) => Promise<FontFiles>;

/**
 * Keeps the fonts of the language in use, so that a restarted worker needs no second download.
 * What failed is not kept: the next call asks again.
 * @returns a function that rejects with a TypesetError of cause `font`
 */
export function keepFonts(loadFonts: LoadFonts): LoadFonts {
  let kept: { tag: LanguageTag; fonts: Promise<FontFiles> } | null = null;
  return (tag) => {
    if (kept?.tag === tag) return kept.fonts;
    const fonts = loadChecked(loadFonts, tag);
    kept = { tag, fonts };
    fonts.catch(() => {
      if (kept?.fonts === fonts) kept = null;
    });
    return fonts;
  };
}

async function loadChecked(loadFonts: LoadFonts, tag: LanguageTag): Promise<FontFiles> {
  try {
    const fonts = await loadFonts(tag);
    const files = [fonts.regular, fonts.bold, fonts.code];
    const fault = files.map(findFontFault).find((found) => found !== null);
    if (fault) throw new TypesetError({ cause: 'font', detail: fault });
    return fonts;
  } catch (caught) {
    throw toTypesetError('font', caught);
  }
}
