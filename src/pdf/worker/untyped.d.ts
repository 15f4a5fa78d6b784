/** The corners of two untyped packages that the seam in this room touches. */
declare module 'pdfkit' {
  /** An object of the file: a dictionary that may be changed until it is ended. */
  export interface PDFReference {
    readonly data: Record<string, unknown>;
    end(): void;
  }
  export interface Outline {
    /** Places are in points from the upper right corner; pages count from 0. */
    addItem(title: string, place: { pageNumber: number; top: number; left: number }): Outline;
  }
  interface StructTreeRoot extends PDFReference {
    readonly data: { ParentTree: ParentTree; [key: string]: unknown };
  }
  interface ParentTree {
    limits: boolean;
    get(key: number): (PDFReference | null)[];
    add(key: number, element: PDFReference): void;
  }
  export default class PDFDocument {
    constructor(options: Record<string, unknown>);
    /** The preferences are there where the title is to be shown. */
    readonly _root: { data: { ViewerPreferences: PDFReference; [key: string]: unknown } };
    readonly page: {
      dictionary: PDFReference;
      annotations: PDFReference[];
      /** What is open, the innermost last. */
      markings: { tag: string }[];
      /** Adds lines to what the page paints. */
      write(lines: string): void;
    };
    readonly outline: Outline;
    _font: unknown;
    _fontSource: unknown;
    font(source: unknown, family?: unknown, size?: number): this;
    fontSize(points: number): this;
    addPage(options: { size: string }): this;
    ref(data: Record<string, unknown>): PDFReference;
    info: Record<string, unknown>;
    /** Where each object of the finished file begins, in bytes. */
    readonly _offsets: number[];
    readonly _fontFamilies: Record<string, { unicode: number[][] }>;
    _addInfo(): void;
    appendXML(xml: string): void;
    end(): void;
    /** What the browser's stream holds back until somebody listens; not there under Node. */
    readonly _buffer?: Uint8Array[];
    push(chunk: Uint8Array | null): boolean;
    annotate(x: number, y: number, w: number, h: number, options: Record<string, unknown>): this;
    /** A box in whatever way is now drawn, as corners on the page from its lower left. */
    _convertRect(x: number, y: number, w: number, h: number): [number, number, number, number];
    addNamedDestination(name: string, ...place: unknown[]): void;
    addContent(operators: string): this;
    /** Keeps the pen as it is, until the next `restore`. */
    save(): this;
    restore(): this;
    /** Ends the pages that are open. */
    flushPages(): void;
    markStructureContent(tag: string): { refs: { pageRef: PDFReference; mcid: number }[] };
    endMarkedContent(): this;
    getStructTreeRoot(): StructTreeRoot;
    getStructParentTree(): ParentTree;
    createStructParentTreeNextKey(): number;
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
    /** How far its tallest letters rise above the line, in its own units. */
    readonly ascent: number;
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
