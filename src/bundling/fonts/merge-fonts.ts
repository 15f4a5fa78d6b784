import { create } from 'fontkit';
import { moveGlyph } from './move-glyph';
import { readTables, type Tables, writeTables } from './sfnt';

/**
 * Puts the letters of one TrueType font behind those of another. A document with one file a cut keeps a word in
 * one piece and embeds each font once; a list of fonts does neither. What the first knows of shaping and kerning
 * stays whole, because none of its glyphs moves; what the second knows is lost, so the script that needs shaping
 * comes first.
 * @throws when the two are drawn on different grids
 */
export function mergeFonts(first: Buffer, second: Buffer): Buffer {
  const [tables, added] = [readTables(first), readTables(second)];
  const grids = [tables, added].map((font) => table(font, 'head').readUInt16BE(18));
  if (grids[0] !== grids[1]) throw new Error(`Fonts with ${grids.join(' and ')} units to the em.`);
  const count = countOf(tables);
  const glyphs = [...readGlyphs(tables), ...readGlyphs(added).map((one) => moveGlyph(one, count))];
  const metrics = Buffer.concat([readMetrics(tables), readMetrics(added)]);
  const maxp = table(tables, 'maxp');
  // Every number of this table from the glyph count on is the most that any glyph needs.
  for (let at = 4; at < 32; at += 2)
    maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), table(added, 'maxp').readUInt16BE(at)), at);
  maxp.writeUInt16BE(glyphs.length, 4);
  table(tables, 'hhea').writeUInt16BE(glyphs.length, 34);
  table(tables, 'head').writeInt16BE(1, 50);
  const [glyf, loca] = writeGlyphs(glyphs);
  const post = table(tables, 'post').subarray(0, 32);
  post.writeUInt32BE(0x00030000, 0);
  const cmap = writeCharacters([...characters(second, count), ...characters(first, 0)]);
  for (const [name, made] of Object.entries({ glyf, loca, hmtx: metrics, post, cmap }))
    tables.set(name, made);
  return writeTables(tables);
}

function table(tables: Tables, name: string): Buffer {
  const found = tables.get(name);
  if (!found) throw new Error(`The font has no table "${name}".`);
  return found;
}

function countOf(tables: Tables): number {
  return table(tables, 'maxp').readUInt16BE(4);
}

function readGlyphs(tables: Tables): Buffer[] {
  const loca = table(tables, 'loca');
  const isLong = table(tables, 'head').readInt16BE(50) === 1;
  const at = (i: number) => (isLong ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  return Array.from({ length: countOf(tables) }, (_, i) =>
    table(tables, 'glyf').subarray(at(i), at(i + 1)),
  );
}

function writeGlyphs(glyphs: readonly Buffer[]): [glyf: Buffer, loca: Buffer] {
  const padded = glyphs.map((glyph) =>
    Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]),
  );
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  for (const [i, { length }] of padded.entries()) {
    end += length;
    loca.writeUInt32BE(end, (i + 1) * 4);
  }
  return [Buffer.concat(padded), loca];
}

/** Width and left edge of every glyph; a font may leave out the width of those at its end. */
function readMetrics(tables: Tables): Buffer {
  const hmtx = table(tables, 'hmtx');
  const wide = table(tables, 'hhea').readUInt16BE(34);
  const all = Buffer.alloc(countOf(tables) * 4);
  for (let i = 0; i < countOf(tables); i += 1) {
    all.writeUInt16BE(hmtx.readUInt16BE(Math.min(i, wide - 1) * 4), i * 4);
    const edge = i < wide ? i * 4 + 2 : wide * 4 + (i - wide) * 2;
    all.writeInt16BE(hmtx.readInt16BE(edge), i * 4 + 2);
  }
  return all;
}

function characters(file: Buffer, move: number): [code: number, glyph: number][] {
  const font = create(file);
  return font.characterSet.map((code) => [code, font.glyphForCodePoint(code).id + move]);
}

/** One table of format 12, a group for each character; of two glyphs for one the last counts. */
function writeCharacters(pairs: readonly [number, number][]): Buffer {
  const groups = [...new Map(pairs)].sort(([a], [b]) => a - b);
  const cmap = Buffer.alloc(28 + groups.length * 12);
  const [tables, windows, everyPlane, place, format] = [1, 3, 10, 12, 12];
  cmap.writeUInt16BE(tables, 2);
  cmap.writeUInt16BE(windows, 4);
  cmap.writeUInt16BE(everyPlane, 6);
  cmap.writeUInt32BE(place, 8);
  cmap.writeUInt16BE(format, 12);
  cmap.writeUInt32BE(cmap.length - place, 16);
  cmap.writeUInt32BE(groups.length, 24);
  for (const [i, [code, glyph]] of groups.entries()) {
    cmap.writeUInt32BE(code, 28 + i * 12);
    cmap.writeUInt32BE(code, 32 + i * 12);
    cmap.writeUInt32BE(glyph, 36 + i * 12);
  }
  return cmap;
}
