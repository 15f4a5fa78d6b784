declare module 'subset-font' {
  /** Cuts a font file to the letters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'sfnt' | 'woff';
      /** Pins a variable font to one place on these axes. */
      variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}
