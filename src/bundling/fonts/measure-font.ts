import { create, type Font } from 'fontkit';
import { MeasuredFont } from '../../pdf/fonts/measured-font';
import { type FontMeasures, measuresTable } from '../../pdf/fonts/measures';
import { measureKerning } from './measure-kerning';
import { readTables, writeTables } from './sfnt';

/** What a PDF file is given of a font; all else is for programs that set text, and is measured here instead. */
const kept = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf', 'cvt ', 'fpgm', 'prep'];

/**
 * Measures a font, so that the worker needs neither its parser nor a shaper: the width of each letter, which letters
 * are drawn as one and how far each moves towards another. The measures replace the tables that they are taken from.
 * @param words that will be set in it: each is shaped both ways and must come out the same
 * @param isWhole whether the tables stay, for engines that read them: the reference, and others' in the bench
 * @returns a TrueType file with a table of measures
 * @throws where a script needs a shaper: letters change with their neighbours, or run from right to left
 */
export function measureFont(file: Buffer, words: Iterable<string> = [], isWhole = false): Buffer {
  const font = create(file);
  const measures = measure(font);
  const tables = readTables(file);
  for (const name of [...tables.keys()]) if (!isWhole && !kept.includes(name)) tables.delete(name);
  const table = Buffer.from(JSON.stringify(measures));
  const measured = writeTables(tables.set(measuresTable, table));
  checkWords(font, new MeasuredFont(new Uint8Array(measured)), words);
  return measured;
}

/** Shapes words as the font itself says. */
function shape(font: Font, words: string) {
  return font.layout(words, undefined, undefined, undefined, 'ltr');
}

function measure(font: Font): FontMeasures {
  const letters = lettersOf(font);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    bbox: [minX, minY, maxX, maxY],
    capHeight: font.capHeight || font.ascent,
    xHeight: font.xHeight || 0,
    italicAngle: font.italicAngle,
    isFixedPitch: Boolean(font.post.isFixedPitch),
    characters: letters.flatMap((letter) => {
      const { id, advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return [letter.codePointAt(0) ?? 0, id, advanceWidth];
    }),
    ...measureKerning(font, letters),
  };
}

/**
 * The font's characters, those first that a glyph shall read back as: of two that share one the plain one, which is no
 * other's variant (an и that is drawn as a part of й is asked for by its own number and needs no place here).
 */
function lettersOf(font: Font): string[] {
  const letters = font.characterSet
    // The map of characters ends in one that is none, and leads to the sign for a missing letter.
    .filter((code) => code > 31 && font.glyphForCodePoint(code).id > 0)
    .map((code) => String.fromCodePoint(code));
  const isPlain = (letter: string) => letter.normalize('NFKC') === letter;
  const first = [' ', '-'].filter((letter) => letters.includes(letter));
  const rest = letters.filter((letter) => !first.includes(letter));
  return [...first, ...rest.filter(isPlain), ...rest.filter((letter) => !isPlain(letter))];
}

/** @throws naming the first words that the measures would set otherwise than the font */
function checkWords(font: Font, measured: MeasuredFont, words: Iterable<string>): void {
  const wrong = [...words].filter((word) => {
    // A letter that the font lacks is another check's fault.
    if (!measured.draws(word)) return false;
    const own = shape(font, word);
    const ours = measured.shape(word);
    return (
      own.glyphs.length !== ours.glyphs.length ||
      own.glyphs.some(
        ({ id }, i) =>
          id !== ours.glyphs[i]?.id ||
          Math.abs((own.positions[i]?.xAdvance ?? 0) - (ours.advances[i] ?? 0)) > 0.001 ||
          own.positions[i]?.xOffset !== 0 ||
          own.positions[i]?.yOffset !== 0,
      )
    );
  });
  if (wrong.length === 0) return;
  throw new Error(
    `${font.postscriptName}: these words need a shaper: ${wrong.slice(0, 5).join(', ')}.`,
  );
}
