import { Font, pdf, renderToBuffer } from '@react-pdf/renderer';
import { cloneElement, type ReactElement } from 'react';
import { expect, it } from 'vitest';
import { setDocument } from '../../src/pdf/worker/compose/document';
import { draw } from '../../src/pdf/worker/draw';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { layOut } from '../../src/pdf/worker/lay-out';
import { splitWord } from '../../src/pdf/worker/layout/break-opportunities';
import { tagPages } from '../../src/pdf/worker/tags/tag-pages';
import { richTree } from '../samples/rich-sample';
import { jobOf } from '../samples/samples';
import { fonts as files, type Line, readLines, readPdf, readText } from '../support/pdf-read';

/**
 * The seam below react-pdf, where we lay out and draw by ourselves, is not a public one. This holds it against
 * the public renderer: the same components must give the same words at the same places. The marks for screen
 * readers part the words into more pieces, and change nothing else.
 */
it('gives what the public renderer gives', async () => {
  const fonts = openFonts(files);
  const job = jobOf(richTree);
  const ours = await readPdf(
    await draw(tagPages(await layOut(setDocument(job, fonts), fonts)), job, fonts),
  );
  const theirs = await readPdf(await renderPublicly(setDocument(job, openFonts(files))));
  expect(ours.numPages).toBeGreaterThan(2);
  expect(theirs.numPages).toBe(ours.numPages);
  for (let page = 1; page <= ours.numPages; page += 1) {
    expect(letters(await readLines(ours, page))).toEqual(letters(await readLines(theirs, page)));
    expect(await readText(ours, page)).toBe(await readText(theirs, page));
  }
});

it('finds the document where the renderer keeps it', () => {
  const fonts = openFonts(files);
  expect(pdf(setDocument(jobOf(richTree), fonts)).container.document.type).toBe('DOCUMENT');
});

/** What stands on each height of a page in each size, and where it begins. */
function letters(lines: Line[]) {
  const rows = new Map<string, { x: number; words: string }>();
  for (const { words, x, y, size } of lines) {
    const key = `${y.toFixed(2)} ${size.toFixed(2)}`;
    const row = rows.get(key) ?? { x: Math.round(x * 100) / 100, words: '' };
    rows.set(key, { ...row, words: row.words + words.replace(/\s+/g, '') });
  }
  return [...rows];
}

async function renderPublicly(document: ReactElement): Promise<ArrayBuffer> {
  const address = (bytes: ArrayBuffer) =>
    `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
  Font.register({
    family: 'Face',
    fonts: [
      { src: address(files.regular), fontWeight: 400 },
      { src: address(files.bold), fontWeight: 700 },
    ],
  });
  Font.registerHyphenationCallback(splitWord);
  const { children: page } = document.props as { children: ReactElement<{ style: object }> };
  const faced = cloneElement(page, { style: { ...page.props.style, fontFamily: 'Face' } });
  const buffer = await renderToBuffer(cloneElement(document as ReactElement<object>, {}, faced));
  return new Uint8Array(buffer).buffer;
}
