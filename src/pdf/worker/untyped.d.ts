/** The corners of two untyped packages that the seam in this room touches. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    readonly _root: { data: Record<string, unknown> };
    on(event: 'data', listen: (chunk: Uint8Array) => void): this;
    on(event: 'end', listen: () => void): this;
    on(event: 'error', listen: (error: unknown) => void): this;
  }
}

declare module 'fontkit' {
  /** A run of words as glyphs; widths in the font's own units. */
  export interface Shape {
    readonly advanceWidth: number;
    glyphs: readonly object[];
    positions: readonly object[];
  }
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  export interface Font {
    readonly unitsPerEm: number;
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
  export function create(bytes: Uint8Array): Font & { characterSet: number[] };
}
