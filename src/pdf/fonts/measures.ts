/**
 * What the build has measured of one cut of a font, in the font's own units. It travels inside the font's file, as a
 * table of its own, and is all that setting words needs: neither a parser of fonts nor a shaper runs in the worker.
 */
export interface FontMeasures {
  /** PostScript name. */
  name: string;
  unitsPerEm: number;
  ascent: number;
  /** Below the line, so below zero. */
  descent: number;
  lineGap: number;
  /** Left, bottom, right, top of a box that holds every glyph. */
  bbox: [number, number, number, number];
  capHeight: number;
  xHeight: number;
  italicAngle: number;
  isFixedPitch: boolean;
  /**
   * Code point, glyph and advance of every character, one after another. Of two characters that share a glyph the one
   * that it reads back as comes first.
   */
  characters: number[];
  /** Letters that are drawn as one: the letters, glyph, advance. */
  ligatures: [letters: string, glyph: number, advance: number][];
  /** How far a letter moves towards the one before it: the shift, the letters before, the letters after. */
  kerning: [shift: number, before: string, after: string][];
}

/** The name of the table in the font's file. Small letters: names with a capital are not for private tables alone. */
export const measuresTable = 'meas';
