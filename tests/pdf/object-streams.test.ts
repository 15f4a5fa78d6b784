import { expect, it } from 'vitest';
import { PdfFile } from '../../src/pdf/worker/file/pdf-file';
import { asBytes, asText } from '../../src/pdf/worker/file/write-values';
import { typeset } from '../../src/pdf/worker/typeset';
import { longGuide } from '../samples/long-sample';
import { jobOf } from '../samples/samples';
import { isDict, nameOf, readRaw } from '../support/pdf-raw';
import { fonts, readPdf } from '../support/pdf-read';

const words = '(Ї\n$\\ endstream\r(';

/** A file with many objects, and strings that are not plain letters. */
function writePages() {
  const file = new PdfFile();
  const root = file.reserve();
  const kids = Array.from({ length: 5 }, () => {
    const notes = Array.from({ length: 90 }, () =>
      file.add(`<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents${asText(words)}>>`),
    );
    const content = file.addStream('', asBytes('0 0 9 9 re f'));
    const list = notes.map((id) => `${id} 0 R`).join(' ');
    return file.add(
      `<</Type/Page/Parent ${root} 0 R/MediaBox[0 0 99 99]/Contents ${content} 0 R/Annots[${list}]>>`,
    );
  });
  file.set(root, `<</Type/Pages/Count 5/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`);
  const catalog = file.add(`<</Type/Catalog/Pages ${root} 0 R>>`);
  const info = file.add(`<</Title${asText('Їжак')}>>`);
  return file.finish(`/Root ${catalog} 0 R/Info ${info} 0 R`).buffer;
}

it('keeps every object under its number, and strings as they are', () => {
  const raw = readRaw(writePages());
  const notes = [...raw.objects.values()].filter(
    (object) => isDict(object) && nameOf(object.Type) === 'Annot',
  );
  expect(notes).toHaveLength(450);
  for (const note of notes) expect(isDict(note) && note.Contents).toBe(words);
  expect(raw.trailer.Size).toBe(raw.objects.size + 1);
});

it('is found again by another engine, object by object', async () => {
  const pdf = await readPdf(writePages());
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
