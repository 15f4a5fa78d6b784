import { writeTables } from '../../fonts/read-tables';

type Tables = ReadonlyMap<string, Uint8Array>;

/**
 * Cuts a TrueType font to some glyphs, and those that they are made of. Each keeps its number; numbers above the last
 * that is used are left out. What only a program that sets text needs, such as the map from characters, is left out
 * too: a PDF file asks for glyphs by number (ISO 32000-1, 9.9, table 126).
 */
export function cutFont(tables: Tables, glyphs: readonly number[]): Uint8Array {
  const outlines = new Outlines(tables);
  const kept = outlines.closure([0, ...glyphs]);
  const count = (kept.at(-1) ?? 0) + 1;
  const wide = viewOf(tables, 'hhea').getUint16(34);
  const glyf = new Uint8Array(kept.reduce((sum, glyph) => sum + padded(outlines.of(glyph)), 0));
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * count));
  const metrics = viewOf(tables, 'hmtx');
  const isKept = new Set(kept);
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.setUint32(4 * glyph, at);
    if (!isKept.has(glyph)) continue;
    const outline = outlines.of(glyph);
    glyf.set(outline, at);
    at += padded(outline);
    // The last advance counts for all glyphs after it; of those only the left edge is written.
    hmtx.setUint16(4 * glyph, metrics.getUint16(4 * Math.min(glyph, wide - 1)));
    hmtx.setInt16(
      4 * glyph + 2,
      metrics.getInt16(glyph < wide ? 4 * glyph + 2 : 2 * (wide + glyph)),
    );
  }
  loca.setUint32(4 * count, at);
  const head = copyOf(tables, 'head');
  new DataView(head.buffer).setInt16(50, 1);
  const maxp = copyOf(tables, 'maxp');
  new DataView(maxp.buffer).setUint16(4, count);
  const hhea = copyOf(tables, 'hhea');
  new DataView(hhea.buffer).setUint16(34, count);
  const programs = ['cvt ', 'fpgm', 'prep'].flatMap((name) => {
    const table = tables.get(name);
    return table ? [[name, table] as const] : [];
  });
  return writeTables(
    new Map<string, Uint8Array>([
      ...programs,
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['glyf', glyf],
      ['loca', new Uint8Array(loca.buffer)],
      ['hmtx', new Uint8Array(hmtx.buffer)],
    ]),
  );
}

/** Flags of a part of a glyph that is made of others, as the specification numbers them ("glyf", composite glyphs). */
const [wordArguments, oneScale, moreParts, twoScales, fourScales] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** The outlines of a font, by the glyphs' numbers. */
class Outlines {
  readonly #glyf: Uint8Array;
  readonly #starts: (glyph: number) => number;

  constructor(tables: Tables) {
    this.#glyf = tableOf(tables, 'glyf');
    const loca = viewOf(tables, 'loca');
    const isLong = viewOf(tables, 'head').getInt16(50) === 1;
    this.#starts = (glyph) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  }

  of(glyph: number): Uint8Array {
    return this.#glyf.subarray(this.#starts(glyph), this.#starts(glyph + 1));
  }

  /** Some glyphs and all that they are made of, by number. */
  closure(glyphs: readonly number[]): number[] {
    const found = new Set(glyphs);
    // A set that grows while it is walked is walked to its new end.
    for (const glyph of found) for (const part of this.#partsOf(glyph)) found.add(part);
    return [...found].sort((a, b) => a - b);
  }

  #partsOf(glyph: number): number[] {
    const outline = this.of(glyph);
    if (outline.length === 0) return [];
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    if (view.getInt16(0) >= 0) return [];
    const parts: number[] = [];
    for (let at = 10; ; ) {
      const flags = view.getUint16(at);
      parts.push(view.getUint16(at + 2));
      at += 4 + (flags & wordArguments ? 4 : 2);
      at += flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0;
      if (!(flags & moreParts)) return parts;
    }
  }
}

function padded({ length }: Uint8Array): number {
  return (length + 3) & ~3;
}

function tableOf(tables: Tables, name: string): Uint8Array {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table "${name}".`);
  return table;
}

function viewOf(tables: Tables, name: string): DataView {
  const { buffer, byteOffset, byteLength } = tableOf(tables, name);
  return new DataView(buffer, byteOffset, byteLength);
}

function copyOf(tables: Tables, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(tableOf(tables, name));
}
