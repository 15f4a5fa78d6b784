import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { joinBytes } from '../../src/pdf/worker/join-bytes';
import { packObjects } from '../../src/pdf/worker/pack-objects';
import { typeset } from '../../src/pdf/worker/typeset';
import { longGuide } from '../samples/long-sample';
import { jobOf } from '../samples/samples';
import { isDict, nameOf, readRaw } from '../support/pdf-raw';
import { fonts, readPdf } from '../support/pdf-read';

/** A file as pdfkit writes it, with many objects, and strings that are not plain letters. */
async function writePlain() {
  const file = new PDFDocument({
    pdfVersion: '1.7',
    autoFirstPage: false,
    info: { Title: 'Їжак' },
  });
  const chunks: Uint8Array[] = [];
  file.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => file.on('end', () => resolve(null)));
  for (let page = 0; page < 5; page += 1) {
    file.addPage({ size: 'A4' });
    for (let i = 0; i < 90; i += 1) {
      file.annotate(i, i, 9, 9, { Subtype: 'Link', Contents: Object(`(Ї\n${i}\\ endstream`) });
    }
  }
  file.end();
  await done;
  return { plain: joinBytes(chunks), offsets: file._offsets };
}

it('keeps every object under its number, and the trailer', async () => {
  const { plain, offsets } = await writePlain();
  const packed = packObjects(plain, offsets);
  const before = readRaw(plain.buffer);
  const after = readRaw(packed.buffer);
  expect(before.objects.size).toBe(offsets.length);
  for (const [id, object] of before.objects) expect(after.objects.get(id)).toEqual(object);
  expect(after.trailer.Root).toEqual(before.trailer.Root);
  expect(after.trailer.Info).toEqual(before.trailer.Info);
  expect(after.trailer.Size).toBe(after.objects.size + 1);
  expect(packed.length).toBeLessThan(plain.length / 4);
});

it('is found again by another engine, object by object', async () => {
  const { plain, offsets } = await writePlain();
  const pdf = await readPdf(packObjects(plain, offsets).buffer);
  expect(pdf.numPages).toBe(5);
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Їжак' });
  const notes = await (await pdf.getPage(5)).getAnnotations();
  expect(notes).toHaveLength(90);
});

it('leaves no small object of a guide in the open', async () => {
  const { bytes } = await typeset(jobOf(longGuide('en')), fonts);
  const open =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/(?<=\n)\d+ 0 obj\n/g) ?? [];
  const { objects } = readRaw(bytes);
  const streams = [...objects.values()].filter((object) => isDict(object) && object.Length);
  expect(open.length).toBe(streams.length);
  expect(streams.some((object) => isDict(object) && nameOf(object.Type) === 'XRef')).toBe(true);
});

it('does not take a file that ends in another way', () => {
  expect(() => packObjects(new TextEncoder().encode('%PDF-1.7\n'), [9])).toThrow('as pdfkit ends');
});
