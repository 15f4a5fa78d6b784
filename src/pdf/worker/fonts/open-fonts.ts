import { create, type Font } from 'fontkit';
import { findFontFault } from '../../font-signature';
import type { FontFiles } from '../../messages';
import { splitWord } from '../layout/break-opportunities';
import { rememberShapes } from '../remember-shapes';

/** What the engine asks of a font store, and no more: there is no address here that it could fetch. */
export interface FontStore {
  regular: Font;
  bold: Font;
  code: Font;
  getFont(wanted: { fontFamily?: string; fontWeight?: number | string }): { data: Font };
  load(): Promise<void>;
  getEmojiSource(): null;
  getHyphenationCallback(): (word: string) => string[];
}

/** The family by which words ask for the fixed-width face. */
export const codeFace = 'Code';

/**
 * Opens the fonts. Every family the engine may ask for but one, its own fallback included, is the language's face.
 * Fonts that were opened before stay open, with all the words that they have shaped.
 * @throws when a file is not plain TrueType
 */
export function openFonts(files: FontFiles): FontStore {
  const open = shelves.get(files) ?? fillFontStore(files);
  shelves.set(files, open);
  return open;
}

const shelves = new WeakMap<FontFiles, FontStore>();

function fillFontStore(files: FontFiles): FontStore {
  const regular = openFont(files.regular);
  const bold = openFont(files.bold);
  const code = openFont(files.code);
  return {
    regular,
    bold,
    code,
    getFont: ({ fontFamily, fontWeight }) => {
      if (fontFamily === codeFace) return { data: code };
      return { data: Number(fontWeight) >= 600 ? bold : regular };
    },
    load: async () => {},
    getEmojiSource: () => null,
    getHyphenationCallback: () => splitWord,
  };
}

function openFont(bytes: ArrayBuffer): Font {
  const fault = findFontFault(bytes);
  if (fault) throw new Error(fault);
  const font = rememberShapes(create(new Uint8Array(bytes)));
  // A glyph reads back as the character that asked for it first. All are asked for now, in one order: else an и that
  // was drawn as a part of й, in this document or one before, would look right and read back as nothing. The plain
  // ones of two that share a glyph come first; joined letters such as ﬁ wait, for they are to read back as two.
  const codes = [' ', '-'].map((letter) => letter.codePointAt(0) ?? 0);
  for (const code of [...codes, ...font.characterSet]) {
    const letter = String.fromCodePoint(code);
    if (letter.normalize('NFKC') === letter) font.glyphForCodePoint(code);
  }
  return font;
}

/** The width of words set in one font, in points. */
export function widthOf(words: string, font: Font, size: number): number {
  return (font.layout(words).advanceWidth * size) / font.unitsPerEm;
}
