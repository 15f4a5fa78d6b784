import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with pdf.js, an engine that shares nothing with the one that made it. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { view } = await pdf.getPage(1);
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  return {
    text: squeeze(pages.join(' ')),
    pages: pdf.numPages,
    /** Width and height of the first page, in whole points. */
    size: view.slice(2).map(Math.round),
    outline: outline.map(({ title }) => title),
    info: info as Record<string, unknown>,
  };
}

/** Without what a line's end adds or takes: spaces, hyphens, soft hyphens. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/gu, '');
