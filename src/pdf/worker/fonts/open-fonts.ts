import { findFontFault } from '../../font-signature';
import type { FontFiles } from '../../messages';
import { Face } from './face';

/** The three faces that a guide is set in. */
export interface FontStore {
  regular: Face;
  bold: Face;
  code: Face;
}

/** The family by which words ask for the fixed-width face. */
export const codeFace = 'Code';

/**
 * Opens the fonts. Those that were opened before stay open, with all the words that they have shaped.
 * @throws when a file is not plain TrueType, or the build has not measured it
 */
export function openFonts(files: FontFiles): FontStore {
  const open = sets.get(files) ?? {
    regular: openFace('F1', files.regular),
    bold: openFace('F2', files.bold),
    code: openFace('F3', files.code),
  };
  sets.set(files, open);
  return open;
}

const sets = new WeakMap<FontFiles, FontStore>();

function openFace(name: string, file: ArrayBuffer): Face {
  const fault = findFontFault(file);
  if (fault) throw new Error(fault);
  return new Face(name, file);
}

/** The face that a style asks for: the fixed-width one, or the language's own in one of two weights. */
export function faceFor(
  fonts: FontStore,
  { fontFamily, fontWeight = 400 }: { fontFamily?: string; fontWeight?: number },
): Face {
  if (fontFamily === codeFace) return fonts.code;
  return fontWeight >= 600 ? fonts.bold : fonts.regular;
}

/** The width of words set in one face, in points. */
export function widthOf(words: string, face: Face, size: number): number {
  return words
    .split(/(?<= )|(?= )/)
    .reduce((sum, word) => sum + (face.word(word).width * size) / 1000, 0);
}
