import { create, type Font } from 'fontkit';
import { findFontFault } from '../font-signature';
import type { FontFiles } from '../messages';
import { rememberShapes } from './remember-shapes';
import { splitWord } from './split-word';

/** What the engine asks of a font store, and no more: there is no address here that it could fetch. */
export interface FontShelf {
  regular: Font;
  bold: Font;
  getFont(wanted: { fontWeight?: number | string }): { data: Font };
  load(): Promise<void>;
  getEmojiSource(): null;
  getHyphenationCallback(): (word: string) => string[];
}

/**
 * Opens the two cuts of a face. Every family the engine may ask for, its own fallback included, is this face.
 * Open them anew for each document: a font object remembers how its glyphs were first asked for, and where the
 * last document drew й, an и in the next one would look right and read back as nothing.
 * @throws when a file is not plain TrueType
 */
export function openFonts(files: FontFiles): FontShelf {
  const regular = openFont(files.regular);
  const bold = openFont(files.bold);
  return {
    regular,
    bold,
    getFont: ({ fontWeight }) => ({ data: Number(fontWeight) >= 600 ? bold : regular }),
    load: async () => {},
    getEmojiSource: () => null,
    getHyphenationCallback: () => splitWord,
  };
}

function openFont(bytes: ArrayBuffer): Font {
  const fault = findFontFault(bytes);
  if (fault) throw new Error(fault);
  const font = rememberShapes(create(new Uint8Array(bytes)));
  // A glyph reads back as the character that asked for it first: the plain one of two that share a glyph.
  for (const plain of ' -') font.glyphForCodePoint(plain.codePointAt(0) ?? 0);
  return font;
}

/** The width of words set in one font, in points. */
export function widthOf(words: string, font: Font, size: number): number {
  return (font.layout(words).advanceWidth * size) / font.unitsPerEm;
}
