import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Fault } from './content-error';
import { type Cut, fontFile } from './fonts';

/**
 * Letters every language's font keeps whatever its texts hold: Latin with its accents (names of countries come
 * from the browser), Cyrillic (Ukrainian terms stand in every language), punctuation and the hryvnia sign.
 */
function alwaysKept(): string {
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

/** Cuts a language's font to the letters it needs. @returns a TrueType file (never WOFF2, which ruins the PDF) */
export async function subsetFor(
  root: string,
  tag: string,
  cut: Cut,
  texts: string,
): Promise<Buffer> {
  const full = readFileSync(fontFile(root, tag, cut));
  return subsetFont(full, alwaysKept() + texts, { targetFormat: 'truetype' });
}

/** Finds, in a text, every character that the language's font cannot draw, with its line. */
export type GlyphCheck = (file: string, text: string) => Fault[];

/** Makes the check of one language's font. @throws when the language has no font */
export function glyphCheck(root: string, tag: string): GlyphCheck {
  const glyphs = openFont(fontFile(root, tag, 'regular'));
  return (file, text) =>
    text.split('\n').flatMap((line, index) =>
      [...new Set(line)]
        .filter((letter) => letter > ' ' && !glyphs.has(letter.codePointAt(0) ?? 0))
        .map((letter) => ({
          file,
          line: index + 1,
          problem: `no glyph for "${letter}" (${nameOf(letter)}) in the font of "${tag}"; use another character or font.`,
        })),
    );
}

const opened = new Map<string, Set<number>>();

function openFont(path: string): Set<number> {
  const known = opened.get(path) ?? new Set(create(readFileSync(path)).characterSet);
  opened.set(path, known);
  return known;
}

function nameOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
