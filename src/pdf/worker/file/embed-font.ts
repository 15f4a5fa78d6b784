import { cutFont } from '../fonts/cut-font';
import type { Face, Word } from '../fonts/face';
import { deflate, type ObjectId, type PdfFile } from './pdf-file';
import { asBytes, asNumber, asNumbers, asUtf16 } from './write-values';

/**
 * Puts a face into a file, cut to the glyphs of some words (ISO 32000-1, 9.7: a composite font with two-byte codes).
 * The codes are the glyphs' own numbers in the font, so what was painted with it once serves every file.
 */
export function embedFont(file: PdfFile, face: Face, words: ReadonlySet<Word>): ObjectId {
  const used = new Set<number>();
  for (const { glyphs } of words) for (const glyph of glyphs) used.add(glyph);
  const glyphs = [...used].sort((a, b) => a - b);
  const { program, length } = programOf(face, glyphs);
  const { measures } = face;
  const scale = 1000 / measures.unitsPerEm;
  const name = `${tagOf(face.name)}+${measures.name}`;
  const fontFile = file.addStream(`/Length1 ${length}`, program, true);
  const { ascent, descent, capHeight, xHeight, italicAngle, isFixedPitch } = measures;
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${isFixedPitch ? 5 : 4}/FontBBox[${asNumbers(
      ...measures.bbox.map((side) => side * scale),
    )}]/ItalicAngle ${asNumber(italicAngle)}/Ascent ${asNumber(ascent * scale)}/Descent ${asNumber(
      descent * scale,
    )}/CapHeight ${asNumber(capHeight * scale)}/XHeight ${asNumber(xHeight * scale)}/StemV 0/FontFile2 ${fontFile} 0 R>>`,
  );
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 0/W[${writeWidths(
      face,
      glyphs,
    )}]>>`,
  );
  const toUnicode = file.addStream('', asBytes(writeToUnicode(face, glyphs)));
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
}

/** The last program of a face: the guides of one run mostly need the same letters. */
const last = new WeakMap<Face, { key: string; program: Uint8Array; length: number }>();

function programOf(face: Face, glyphs: readonly number[]) {
  const key = glyphs.join();
  const known = last.get(face);
  if (known?.key === key) return known;
  const cut = cutFont(face.font.tables, glyphs);
  const made = { key, program: deflate(cut), length: cut.length };
  last.set(face, made);
  return made;
}

/** Six capitals before the name of a cut font (9.6.4), the same in every file. */
function tagOf(name: string): string {
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (((name.charCodeAt(i) || 81) * 7) % 26)),
  ).join('');
}

/** Widths of glyphs in thousandths, those with neighbouring numbers in one list (9.7.4.3). */
function writeWidths({ font, measures }: Face, glyphs: readonly number[]): string {
  let list = '';
  glyphs.forEach((glyph, i) => {
    const isNext = i > 0 && glyphs[i - 1] === glyph - 1;
    list += isNext ? ' ' : `${i > 0 ? ']' : ''}${glyph}[`;
    list += asNumber((font.glyph(glyph).advance * 1000) / measures.unitsPerEm);
  });
  return list ? `${list}]` : '';
}

/** So many lines may stand in one block of a character map (Adobe Technical Note 5014). */
const perBlock = 100;

/** The letters that each glyph reads back as (9.10.3), a ligature as several. No glyph reads back as nothing. */
function writeToUnicode({ font }: Face, glyphs: readonly number[]): string {
  const lines = [0, ...glyphs.filter((glyph) => glyph > 0)].map(
    (glyph) => `<${glyph.toString(16).padStart(4, '0')}><${asUtf16(font.glyph(glyph).letters)}>\n`,
  );
  let blocks = '';
  for (let from = 0; from < lines.length; from += perBlock) {
    const some = lines.slice(from, from + perBlock);
    blocks += `${some.length} beginbfchar\n${some.join('')}endbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
