/**
 * Says what is wrong with a font file by its first four bytes, or `null` if it is plain TrueType.
 * WOFF2 deserves its own sentence: the engine accepts it and silently ruins the outlines, while the
 * text still reads back right, so only a reader of the printed page would ever notice.
 */
export function findFontFault(bytes: ArrayBuffer): string | null {
  if (bytes.byteLength < 12) return 'The font file is empty or cut short.';
  const signature = new DataView(bytes).getUint32(0);
  if (signature === 0x00010000 || signature === 0x74727565) return null;
  const letters = String.fromCharCode(...new Uint8Array(bytes, 0, 4));
  if (letters === 'wOF2')
    return 'The font is WOFF2, which ruins glyph outlines; use a TrueType file.';
  if (letters === 'wOFF') return 'The font is WOFF; use a TrueType file.';
  if (letters === 'OTTO') return 'The font is OpenType with CFF outlines; use a TrueType file.';
  return 'The file is not a TrueType font.';
}
