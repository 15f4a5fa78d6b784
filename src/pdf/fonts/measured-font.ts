import { type FontMeasures, measuresTable } from './measures';
import { readTables } from './read-tables';

/** A glyph and the letters that it reads back as. */
export interface Glyph {
  id: number;
  /** In units of the font. */
  advance: number;
  letters: string;
}

/** A word as glyphs; each glyph's own advance already holds its kerning with the next. */
export interface Shape {
  glyphs: Glyph[];
  advances: number[];
  width: number;
}

/** A font by what the build has measured of it. */
export class MeasuredFont {
  readonly measures: FontMeasures;
  /** The tables that a PDF file is given, cut to its glyphs. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly #byLetters = new Map<string, Glyph>();
  readonly #byId = new Map<number, Glyph>();
  readonly #kerning = new Map<string, Map<string, number>>();
  readonly #longest: number;

  /** @throws for a font that the build has not measured */
  constructor(file: Uint8Array) {
    this.tables = readTables(file);
    const table = this.tables.get(measuresTable);
    if (!table) throw new Error('The font was not measured by the build of this project.');
    const measures: FontMeasures = JSON.parse(new TextDecoder().decode(table));
    const { characters, ligatures, kerning } = measures;
    this.measures = measures;
    for (let i = 0; i < characters.length; i += 3) {
      const [code = 0, id = 0, advance = 0] = characters.slice(i, i + 3);
      this.#learn({ id, advance, letters: String.fromCodePoint(code) });
    }
    for (const [letters, id, advance] of ligatures) this.#learn({ id, advance, letters });
    this.#longest = Math.max(1, ...ligatures.map(([letters]) => letters.length));
    for (const [shift, before, after] of kerning) {
      for (const letter of before) {
        const row = this.#kerning.get(letter) ?? new Map<string, number>();
        for (const next of after) row.set(next, shift);
        this.#kerning.set(letter, row);
      }
    }
  }

  /** A glyph by its number. What is not known is the sign for a missing letter. */
  glyph(id: number): Glyph {
    return this.#byId.get(id) ?? missing;
  }

  /** Whether each letter of some words is drawn. */
  draws(words: string): boolean {
    return [...words].every((letter) => this.#byLetters.has(letter));
  }

  /** Turns a word into glyphs: the longest ligature first, then kerning between neighbours. */
  shape(word: string): Shape {
    const shape: Shape = { glyphs: [], advances: [], width: 0 };
    let row: Map<string, number> | undefined;
    for (let at = 0; at < word.length; ) {
      const letters = this.#lettersAt(word, at);
      const glyph = this.#byLetters.get(letters) ?? missing;
      const shift = row?.get(String.fromCodePoint(word.codePointAt(at) ?? 0)) ?? 0;
      if (shift !== 0)
        shape.advances[shape.advances.length - 1] = (shape.advances.at(-1) ?? 0) + shift;
      shape.glyphs.push(glyph);
      shape.advances.push(glyph.advance);
      shape.width += glyph.advance + shift;
      row = this.#kerning.get([...letters].at(-1) ?? '');
      at += letters.length;
    }
    return shape;
  }

  #lettersAt(word: string, at: number): string {
    for (let length = this.#longest; length > 1; length -= 1) {
      const letters = word.slice(at, at + length);
      if (letters.length === length && this.#byLetters.has(letters)) return letters;
    }
    return String.fromCodePoint(word.codePointAt(at) ?? 0);
  }

  #learn(glyph: Glyph): void {
    this.#byLetters.set(glyph.letters, this.#byId.get(glyph.id) ?? glyph);
    if (!this.#byId.has(glyph.id)) this.#byId.set(glyph.id, glyph);
  }
}

/** Glyph 0 of every font; its letters are the sign for what could not be read (U+FFFD). */
const missing: Glyph = { id: 0, advance: 600, letters: '\ufffd' };
