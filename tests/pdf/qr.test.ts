import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../src/app/public-address';
import { formats } from '../../src/formats';
import { typeset } from '../../src/pdf/worker/typeset';
import { cardTree, qr } from '../samples/card-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf } from '../samples/samples';
import { paint } from '../support/pdf-picture';
import { fonts, readPdf, readText } from '../support/pdf-read';
import { allBranches, readStructure } from '../support/pdf-structure';

const preset = `${qr.address}#183cd9qsfctb0z6k94cx`;

describe.each(formats)('the square code of the format %s', (format) => {
  const tree = format === 'card' ? cardTree('en') : richTree;
  const job = jobOf(tree, { format });
  const make = async (address: string) =>
    (await typeset({ ...job, qr: { ...qr, address } }, fonts)).bytes;

  it.each([qr.address, preset])('is read by a camera: %s', async (address) => {
    const pdf = await readPdf(await make(address));
    const found: string[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { canvas, context } = await paint(pdf, page, 2);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
      // The reader takes some squares of letters for a code with nothing in it.
      if (code?.data) found.push(code.data);
    }
    expect(found).toEqual([address]);
    // Letters for whoever has no camera; what is for machines is not spelt out.
    const text = await readText(pdf);
    expect(text).toContain('Open the page: guide.example.org');
    expect(text).not.toContain('nationality=');
  });

  it('is a figure with words for it, and a place on its page', async () => {
    const { root, raw } = await readStructure(await make(qr.address));
    const figures = allBranches(root).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ dict }) => dict.Alt)).toEqual([`Square code of ${qr.address}`]);
    const { BBox: box, O: owner } = raw.dict(figures[0]?.dict.A);
    expect(owner).toEqual({ name: 'Layout' });
    const [left = 0, bottom = 0, right = 0, top = 0] = box as number[];
    const [, , width = 0, height = 0] = raw.get(raw.pages.at(-1)?.dict.MediaBox) as number[];
    expect(right - left).toBeCloseTo(top - bottom, 3);
    expect(right - left).toBeGreaterThan(40);
    expect(Math.min(left, bottom)).toBeGreaterThan(0);
    expect(right).toBeLessThan(width);
    expect(top).toBeLessThan(height);
  });

  it('is not there without an address', async () => {
    const { root } = await readStructure((await typeset(job, fonts)).bytes);
    expect(allBranches(root).map(({ role }) => role)).not.toContain('Figure');
  });
});

describe('the address of the page', () => {
  const at = (address: string) => publicAddress(new URL(address) as unknown as Location);

  it.each([
    ['https://guide.example.org/', 'https://guide.example.org/'],
    ['https://example.org/putivnyk/index.html', 'https://example.org/putivnyk/'],
    ['http://example.org:8080/a/', 'http://example.org:8080/a/'],
    ['https://example.org/a/?x=1#nationality=CO&contract=signed', 'https://example.org/a/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
  ])('%s is for everybody, without what follows it', (address, wanted) => {
    expect(at(address)).toBe(wanted);
  });

  it.each([
    'file:///home/me/dist/index.html',
    'http://localhost:4173/',
    'http://guide.localhost/',
    'http://127.0.0.1:4173/',
    'http://192.168.1.20/',
    'http://10.0.0.7/',
    'http://172.16.0.1/',
    'http://[::1]:4173/',
    'http://printer/',
    'http://printer.local/',
    'blob:https://example.org/1',
  ])('%s leads nowhere for others', (address) => {
    expect(at(address)).toBeUndefined();
  });
});
