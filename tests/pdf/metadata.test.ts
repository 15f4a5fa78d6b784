import { expect, it } from 'vitest';
import { typeset } from '../../src/pdf/worker/typeset';
import { richTree } from '../samples/rich-sample';
import { jobOf, loadFonts, paragraph, root, section } from '../samples/samples';
import { isDict, readRaw } from '../support/pdf-raw';
import { fonts, readPdf, setAndRead } from '../support/pdf-read';

const tree = root(section('papers', 'Papers', paragraph('Words.')));

it('says the guide’s title and the day it speaks for, and nothing of who made it or when', async () => {
  const pdf = await setAndRead(tree);
  const { info } = await pdf.getMetadata();
  const said = Object.fromEntries(
    Object.entries(info).filter(
      ([key, value]) => /^[A-Z]/.test(key) && value && !key.startsWith('Is'),
    ),
  );
  expect(said).toEqual({
    Title: 'Sample guide',
    Creator: 'Putivnyk',
    Producer: 'Putivnyk',
    CreationDate: 'D:20261123000000Z',
    ModDate: 'D:20261123000000Z',
    PDFFormatVersion: '1.7',
    Language: 'en',
  });
  expect(await pdf.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
  expect(await pdf.getPageMode()).toBe('UseOutlines');
});

it('names its language', async () => {
  const pdf = await setAndRead({ ...tree, lang: 'uk' });
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'uk' });
});

it('is the same byte for byte for the same job, whatever was set before', async () => {
  const first = await typeset(jobOf(richTree), fonts);
  await typeset(jobOf(tree), fonts);
  const again = await typeset(jobOf(structuredClone(richTree)), fonts);
  const elsewhere = await typeset(jobOf(richTree), loadFonts());
  expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(again.bytes))).toBe(0);
  expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(elsewhere.bytes))).toBe(0);
});

it('differs with the day', async () => {
  const first = await typeset(jobOf(tree), fonts);
  const later = await typeset({ ...jobOf(tree), today: '2027-01-01' }, fonts);
  expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(later.bytes))).not.toBe(0);
});

it('embeds just the two cuts and the face of the code, once each', async () => {
  const { bytes } = await typeset(jobOf(richTree), fonts);
  const files = [...readRaw(bytes).objects.values()].filter(
    (object) => isDict(object) && object.FontFile2,
  );
  expect(files).toHaveLength(3);
});

it('counts its pages', async () => {
  const { bytes, pages } = await typeset(jobOf(richTree), fonts);
  expect(pages).toBe((await readPdf(bytes)).numPages);
});
