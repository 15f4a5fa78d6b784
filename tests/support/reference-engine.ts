/** The public renderer beside the typesetter: the same components, two files. */
import { codeFontFile, type FontFile, fontFiles } from '../../src/bundling/fonts/fonts';
import { measureFont } from '../../src/bundling/fonts/measure-font';
import { alwaysKept, subsetFor } from '../../src/bundling/fonts/subset-fonts';
import type { FontFiles, TypesetJob } from '../../src/pdf/messages';
import { writeDocument } from '../../src/pdf/worker/file/write-document';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { asSheet } from '../../src/pdf/worker/imposition/sheet-side';
import { layOut } from '../../src/pdf/worker/layout/lay-out';
import { Painter } from '../../src/pdf/worker/painting/paint-page';
import { renderPublicly } from '../../src/pdf/worker/reference/render';
import { documentOf } from '../../src/pdf/worker/reference/typeset';
import { Structure } from '../../src/pdf/worker/structure/structure';
import { paint } from './pdf-picture';
import type { Pdf } from './pdf-read';

const folder = new URL('../../', import.meta.url).pathname;
const cut = async (fonts: FontFile[], letters: string) =>
  new Uint8Array(measureFont(await subsetFor(fonts, letters), [], true)).buffer;

/** The fonts of English with all of their tables: both engines read them. */
export const wholeFonts: FontFiles = {
  regular: await cut(fontFiles(folder, 'en', 'regular'), alwaysKept()),
  bold: await cut(fontFiles(folder, 'en', 'bold'), alwaysKept()),
  code: await cut([codeFontFile()], ' -.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
};

/** A job by the public renderer: its pages in the order of reading, without heads and feet. */
export async function renderReference(job: TypesetJob): Promise<ArrayBuffer> {
  return renderPublicly(documentOf(job, openFonts(wholeFonts)), wholeFonts);
}

/** The same by the typesetter. */
export function renderOurs(job: TypesetJob): ArrayBuffer {
  const fonts = openFonts(wholeFonts);
  const structure = new Structure();
  const painter = new Painter(structure);
  const pages = layOut(documentOf(job, fonts), fonts).map((page) => painter.paint(page));
  return writeDocument(job, pages.map(asSheet), structure.root, painter.used).buffer;
}

/** How dark each square of a page is, from 0 to 1, row by row; a square is half an inch wide, about three lines of text high. */
export async function darkness(pdf: Pdf, number: number): Promise<number[][]> {
  // At two dots to the point a hairline is a dot wide, and no reader makes it wider.
  const square = 72;
  const { canvas, context } = await paint(pdf, number, 2);
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Math.ceil(width / square);
  const sums = new Array<number>(columns * Math.ceil(height / square)).fill(0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = Math.floor(y / square) * columns + Math.floor(x / square);
      sums[at] = (sums[at] ?? 0) + (255 - (data[(y * width + x) * 4] ?? 255)) / 255;
    }
  }
  return Array.from({ length: sums.length / columns }, (_, row) =>
    sums.slice(row * columns, (row + 1) * columns).map((sum) => sum / square ** 2),
  );
}
