import type { SafeDocumentNode } from '@react-pdf/layout';
import render from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { TypesetJob } from '../messages';
import type { FontShelf } from './fonts';
import { describeFile } from './metadata';

/** The other half of the seam: from placed boxes to the bytes of a PDF file. */
export function draw(
  pages: SafeDocumentNode,
  job: TypesetJob,
  fonts: FontShelf,
): Promise<ArrayBuffer> {
  const file = new PDFDocument({ ...describeFile(job), autoFirstPage: false, font: fonts.regular });
  file._root.data.PageMode = 'UseOutlines';
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(join(chunks)));
    file.on('error', reject);
    render(file as unknown as Parameters<typeof render>[0], pages);
  });
}

function join(chunks: Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.buffer;
}
