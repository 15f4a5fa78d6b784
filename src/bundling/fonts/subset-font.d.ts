declare module 'subset-font' {
  /** Cuts a font file to the letters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' | 'sfnt' | 'woff' },
  ): Promise<Buffer>;
}
