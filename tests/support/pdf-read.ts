import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontFiles, TypesetJob } from '../../src/pdf/messages';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, loadFonts } from '../samples/samples';

/** Reads finished PDF files back with pdf.js, an engine that shares nothing with the one that made them. */

export type Pdf = Awaited<ReturnType<typeof readPdf>>;

export interface Line {
  words: string;
  /** Points from the paper's left edge, and from its foot to the line the letters stand on. */
  x: number;
  y: number;
  size: number;
}

export const fonts = loadFonts();

/** Which font a language is set in, `locales/fonts.json`. */
const lines = JSON.parse(readFileSync('locales/fonts.json', 'utf8'));

/** The fonts that hold a language's letters: those of English, unless its script has others. */
export async function fontsFor(tag: string): Promise<FontFiles> {
  if (lines[tag] === undefined || lines[tag] === lines.en) return fonts;
  return (await import('./real-fonts')).realFonts(tag);
}

/** Sets a tree, or a whole job, and opens the result. */
export async function setAndRead(job: TypesetJob | TypesetJob['tree']) {
  const whole = 'tree' in job ? job : jobOf(job);
  const { bytes } = await typeset(whole, await fontsFor(whole.tree.lang));
  return readPdf(bytes);
}

export function readPdf(bytes: ArrayBuffer) {
  const data = new Uint8Array(bytes.slice(0));
  return getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
}

/** The pieces of text on a page, in the order in which they were drawn. Pages count from 1. */
export async function readLines(pdf: Pdf, page: number): Promise<Line[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim()
      ? [{ words: item.str, x: item.transform[4], y: item.transform[5], size: item.transform[3] }]
      : [],
  );
}

/** The words of one page, or of all, with every break and space as one space. */
export async function readText(pdf: Pdf, page?: number): Promise<string> {
  const numbers = page ? [page] : Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('');
    }),
  );
  return texts.join('\n').replace(/\s+/g, ' ');
}

export interface LinkTarget {
  url?: string;
  /** The name of a place in the document. */
  dest?: string;
}

export async function readLinks(pdf: Pdf, page: number): Promise<LinkTarget[]> {
  return (await pdf.getPage(page)).getAnnotations();
}

/** Where a named place is: page from 1, and points from the paper's foot. */
export async function findPlace(pdf: Pdf, name: string) {
  const place = await pdf.getDestination(name);
  if (!place) return null;
  return { page: (await pdf.getPageIndex(place[0])) + 1, x: place[2], y: place[3] };
}
