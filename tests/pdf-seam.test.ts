import { Font, pdf, renderToBuffer } from '@react-pdf/renderer';
import { cloneElement, type ReactElement } from 'react';
import { expect, it } from 'vitest';
import { setDocument } from '../src/pdf/worker/document';
import { draw } from '../src/pdf/worker/draw';
import { openFonts } from '../src/pdf/worker/fonts';
import { layOut } from '../src/pdf/worker/lay-out';
import { splitWord } from '../src/pdf/worker/split-word';
import { fonts as files, readLines, readPdf } from './pdf-read';
import { richTree } from './pdf-rich-sample';
import { jobOf } from './pdf-samples';

/**
 * The seam below react-pdf, where we lay out and draw by ourselves, is not a public one. This holds it against
 * the public renderer: the same components must give the same words at the same places.
 */
it('gives what the public renderer gives', async () => {
  const fonts = openFonts(files);
  const job = jobOf(richTree);
  const ours = await readPdf(await draw(await layOut(setDocument(job, fonts), fonts), job, fonts));
  const theirs = await readPdf(await renderPublicly(setDocument(job, openFonts(files))));
  expect(ours.numPages).toBeGreaterThan(2);
  expect(theirs.numPages).toBe(ours.numPages);
  for (let page = 1; page <= ours.numPages; page += 1) {
    expect(await readLines(theirs, page)).toEqual(await readLines(ours, page));
  }
});

it('finds the document where the renderer keeps it', () => {
  const fonts = openFonts(files);
  expect(pdf(setDocument(jobOf(richTree), fonts)).container.document.type).toBe('DOCUMENT');
});

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
