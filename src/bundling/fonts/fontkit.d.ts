/** The corners of an untyped package that the build of fonts and the tests touch. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  /** Words as glyphs, in the font's own units. */
  export interface Shape {
    readonly advanceWidth: number;
    glyphs: readonly Glyph[];
    positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
    readonly post: { isFixedPitch: number };
    /** Every code point the font can draw. */
    readonly characterSet: number[];
    glyphForCodePoint(code: number): Glyph;
    layout(
      words: string,
      features?: object,
      script?: string,
      language?: string,
      direction?: string,
    ): Shape;
  }
  export function create(bytes: Uint8Array): Font;
}
