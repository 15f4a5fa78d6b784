/** Flags of a part of a glyph that is made of other glyphs, as the TrueType specification numbers them. */
const wordArguments = 0x1;
const oneScale = 0x8;
const moreParts = 0x20;
const twoScales = 0x40;
const fourScales = 0x80;
const instructions = 0x100;

/**
 * Makes a glyph fit to stand `by` places further down in another font: the glyphs that it is made of are
 * renumbered, and its hints, which belong to the program of its old font, are removed.
 */
export function moveGlyph(glyph: Buffer, by: number): Buffer {
  if (glyph.length === 0) return glyph;
  const contours = glyph.readInt16BE(0);
  return contours < 0 ? moveParts(Buffer.from(glyph), by) : takeHints(glyph, 10 + contours * 2);
}

function takeHints(glyph: Buffer, lengthAt: number): Buffer {
  const rest = lengthAt + 2 + glyph.readUInt16BE(lengthAt);
  return Buffer.concat([glyph.subarray(0, lengthAt), Buffer.alloc(2), glyph.subarray(rest)]);
}

function moveParts(glyph: Buffer, by: number): Buffer {
  let at = 10;
  for (;;) {
    const flags = glyph.readUInt16BE(at);
    glyph.writeUInt16BE(flags & ~instructions, at);
    glyph.writeUInt16BE(glyph.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (flags & wordArguments ? 4 : 2);
    if (flags & oneScale) at += 2;
    if (flags & twoScales) at += 4;
    if (flags & fourScales) at += 8;
    if (!(flags & moreParts)) return glyph.subarray(0, at);
  }
}
