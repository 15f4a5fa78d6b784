import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { type Cut, type FontFile, fontFiles } from './fonts';
import { mergeFonts } from './merge-fonts';

/**
 * Letters every language's font keeps whatever its texts hold: Latin with its accents (names of countries may
 * stand in English), Cyrillic (Ukrainian terms stand in every language), punctuation and the hryvnia sign.
 */
export function alwaysKept(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2010, 0x2027],
    [0x202f, 0x203a],
  ] as const;
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return `${letters.join('')}ʼ₴№…−`;
}

/**
 * Cuts fonts to letters and makes one of them; each letter is taken from the first that has it.
 * @returns a TrueType file (never WOFF2, which ruins the PDF)
 */
export async function subsetFor(fonts: readonly FontFile[], letters: string): Promise<Buffer> {
  let wanted = [...new Set(letters)];
  let whole: Buffer | undefined;
  for (const { path, axes } of fonts) {
    const known = readGlyphs(path);
    const here = wanted.filter((letter) => known.has(codeOf(letter)));
    wanted = wanted.filter((letter) => !known.has(codeOf(letter)));
    if (here.length === 0) continue;
    const cut = await subsetFont(readFileSync(path), here.join(''), {
      targetFormat: 'truetype',
      ...(axes ? { variationAxes: axes } : {}),
    });
    whole = whole ? mergeFonts(whole, cut) : cut;
  }
  if (!whole)
    throw new Error(`${fonts.map(({ path }) => path).join(', ')}: none of the letters is in it.`);
  return whole;
}

/** A character that no font of a language can draw, and where it stands. */
interface UndrawnCharacter {
  file: string;
  line: number;
  problem: string;
}

/** Finds, in a text, every character that the language's fonts cannot draw, with its line. */
export type GlyphCheck = (file: string, text: string) => UndrawnCharacter[];

/** Makes the check of one language's fonts. @throws when the language has no font */
export function glyphCheck(root: string, tag: string): GlyphCheck {
  const fonts = (['regular', 'bold'] as const).map((cut: Cut) =>
    fontFiles(root, tag, cut).map(({ path }) => readGlyphs(path)),
  );
  const isDrawn = (letter: string) =>
    fonts.every((cut) => cut.some((glyphs) => glyphs.has(codeOf(letter))));
  return (file, text) =>
    text.split('\n').flatMap((line, index) =>
      [...new Set(line)]
        .filter((letter) => letter > ' ' && !isDrawn(letter))
        .map((letter) => ({
          file,
          line: index + 1,
          problem: `no glyph for "${letter}" (${nameOf(letter)}) in the font of "${tag}"; use another character or font.`,
        })),
    );
}

const read = new Map<string, Set<number>>();

function readGlyphs(path: string): Set<number> {
  const known = read.get(path) ?? new Set(create(readFileSync(path)).characterSet);
  read.set(path, known);
  return known;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function nameOf(letter: string): string {
  return `U+${codeOf(letter).toString(16).toUpperCase().padStart(4, '0')}`;
}
