import { MeasuredFont } from '../../fonts/measured-font';
import type { FontMeasures } from '../../fonts/measures';

/** What a face makes of a word, at any size: kept, because a guide, and the next one, say the same words again. */
export interface Word {
  letters: string;
  face: Face;
  /** In thousandths of the size. */
  width: number;
  /** The inside of a PDF string: two bytes a glyph, and where kerning moves one, `)shift(`. */
  codes: string;
  /** Whether nothing is moved: then it is shown by `Tj`, else by `TJ` (ISO 32000-1, 9.4.3). */
  isPlain: boolean;
  glyphs: readonly number[];
}

/** So many words are kept; a long guide has four thousand different ones. Beyond it all are forgotten at once. */
const most = 30_000;

/** One cut of a font with the words that were set in it. */
export class Face {
  /** Its name among the resources of a page. */
  readonly name: string;
  readonly font: MeasuredFont;
  #words = new Map<string, Word>();

  constructor(name: string, file: ArrayBuffer) {
    this.name = name;
    this.font = new MeasuredFont(new Uint8Array(file));
  }

  get measures(): FontMeasures {
    return this.font.measures;
  }

  /** How far the tallest letters rise above the line, in parts of the size. */
  get ascent(): number {
    return this.measures.ascent / this.measures.unitsPerEm;
  }

  get descent(): number {
    return this.measures.descent / this.measures.unitsPerEm;
  }

  /** How many words are kept now. */
  get kept(): number {
    return this.#words.size;
  }

  word(letters: string): Word {
    const known = this.#words.get(letters);
    if (known) return known;
    if (this.#words.size >= most) this.#words = new Map();
    const word = this.#make(letters);
    this.#words.set(letters, word);
    return word;
  }

  #make(letters: string): Word {
    const { glyphs, advances, width } = this.font.shape(letters);
    const scale = 1000 / this.measures.unitsPerEm;
    let codes = '';
    let isPlain = true;
    glyphs.forEach(({ id, advance }, i) => {
      codes += codeOf(id);
      const shift = (advance - (advances[i] ?? 0)) * scale;
      if (Math.abs(shift) < 0.0005) return;
      codes += `)${Math.round(shift * 1000) / 1000}(`;
      isPlain = false;
    });
    const used = [...new Set(glyphs.map(({ id }) => id))];
    return { letters, face: this, width: width * scale, codes, isPlain, glyphs: used };
  }
}

/** Bytes that mean something inside a PDF string (ISO 32000-1, 7.3.4.2). */
const escaped: Record<number, string> = { 10: '\\n', 13: '\\r', 40: '\\(', 41: '\\)', 92: '\\\\' };

function codeOf(glyph: number): string {
  return [glyph >> 8, glyph & 255]
    .map((byte) => escaped[byte] ?? String.fromCharCode(byte))
    .join('');
}
