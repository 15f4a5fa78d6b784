import type { Font } from 'fontkit';
import type { FontMeasures } from '../../pdf/fonts/measures';

type Pairs = Pick<FontMeasures, 'kerning' | 'ligatures'>;

/** Scripts whose letters run from right to left, or change, move or join with their neighbours. */
const needShaper =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Mongolian}]/u;

/**
 * Measures each letter beside each other one. A line of "aXaYaZ…" gives two pairs for a letter and one call of the
 * shaper for all pairs of a letter: half a second for what takes six pair by pair.
 * @throws for a letter of a script that needs a shaper
 */
export function measureKerning(font: Font, letters: readonly string[]): Pairs {
  const foreign = letters.find((letter) => needShaper.test(letter));
  if (foreign)
    throw new Error(`${font.postscriptName}: the script of "${foreign}" needs a shaper.`);
  const plain = letters.filter(
    (letter) => letter.normalize('NFKC') === letter && /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter),
  );
  const ligatures: FontMeasures['ligatures'] = [];
  const shifts = new Map<number, Map<string, string>>();
  const learn = (before: string, after: string, shift: number) => {
    if (shift === 0) return;
    const row = shifts.get(shift) ?? new Map<string, string>();
    row.set(before, (row.get(before) ?? '') + after);
    shifts.set(shift, row);
  };
  for (const letter of plain) {
    const line = shape(font, plain.map((other) => letter + other).join(''));
    if (line.glyphs.length === 2 * plain.length && isAsMapped(font, line, letter, plain)) {
      plain.forEach((other, i) => {
        learn(letter, other, shiftOf(line, 2 * i));
      });
      continue;
    }
    for (const other of plain) {
      const pair = shape(font, letter + other);
      if (pair.glyphs.length === 1) ligatures.push(asLigature(letter + other, pair));
      else learn(letter, other, shiftOf(pair, 0));
    }
  }
  for (const [letters] of [...ligatures]) {
    for (const other of plain) {
      const three = shape(font, letters + other);
      if (three.glyphs.length === 1) ligatures.push(asLigature(letters + other, three));
    }
  }
  return { ligatures, kerning: gather(shifts) };
}

type Shape = ReturnType<Font['layout']>;

function shape(font: Font, words: string): Shape {
  return font.layout(words, undefined, undefined, undefined, 'ltr');
}

/** Whether a line is each letter's own glyph, so that no two were drawn as one. */
function isAsMapped(
  font: Font,
  { glyphs }: Shape,
  letter: string,
  others: readonly string[],
): boolean {
  const idOf = (one: string) => font.glyphForCodePoint(one.codePointAt(0) ?? 0).id;
  const own = idOf(letter);
  return others.every(
    (other, i) => glyphs[2 * i]?.id === own && glyphs[2 * i + 1]?.id === idOf(other),
  );
}

function shiftOf({ glyphs, positions }: Shape, at: number): number {
  return (positions[at]?.xAdvance ?? 0) - (glyphs[at]?.advanceWidth ?? 0);
}

function asLigature(letters: string, { glyphs }: Shape): FontMeasures['ligatures'][number] {
  return [letters, glyphs[0]?.id ?? 0, glyphs[0]?.advanceWidth ?? 0];
}

/** Letters that move alike share a row: a table of pairs is a fifth as large so. */
function gather(shifts: ReadonlyMap<number, ReadonlyMap<string, string>>): FontMeasures['kerning'] {
  return [...shifts].flatMap(([shift, pairs]) => {
    const alike = new Map<string, string>();
    for (const [before, after] of pairs) alike.set(after, (alike.get(after) ?? '') + before);
    return [...alike].map(
      ([after, before]) => [shift, before, after] satisfies FontMeasures['kerning'][number],
    );
  });
}
