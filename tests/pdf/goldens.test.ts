import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/pdf/worker/typeset';
import { type GoldenPage, goldenPages } from '../samples/golden-pages';
import { paint } from '../support/pdf-picture';
import { readPdf } from '../support/pdf-read';

/**
 * Pages against pictures of them that a person has looked at. `npm run goldens` draws the pictures anew: look at
 * each before it is committed. What was seen in place of a picture is written to node_modules/.cache/goldens.
 */

const folder = new URL('../goldens/', import.meta.url);
const seenFolder = new URL('../../node_modules/.cache/goldens/', import.meta.url);
const isDrawing = process.env.GOLDENS === 'draw';

/** Dots to a point: small files, and lines of text can still be told apart. */
const dots = 0.8;
/** In any square of so many dots, so many may differ: the edges of letters on another machine. */
const [square, tolerated] = [16, 10];

const pages = await goldenPages();
const made = new Map<object, ReturnType<typeof typeset>>();

/** Sets each job once, however many of its pages are looked at. */
function set({ job, fonts }: GoldenPage): ReturnType<typeof typeset> {
  const known = made.get(job) ?? typeset(job, fonts);
  made.set(job, known);
  return known;
}

describe('a page looks as it did when somebody looked at it', () => {
  it.each(pages)('$name', async (golden) => {
    const { name, page } = golden;
    const pdf = await readPdf((await set(golden)).bytes);
    const number = page > 0 ? page : pdf.numPages + 1 + page;
    const { canvas, context } = await paint(pdf, number, dots);
    const { width, height } = canvas;
    const image = context.getImageData(0, 0, width, height);
    const seen = toGreys(image.data);
    const file = new URL(`${name}.png`, folder);
    if (isDrawing) return writePicture(file, seen, width, height);

    expect(existsSync(file), `no picture of "${name}": npm run goldens`).toBe(true);
    const kept = await loadImage(readFileSync(file));
    expect([kept.width, kept.height]).toEqual([width, height]);
    const other = createCanvas(width, height).getContext('2d');
    other.drawImage(kept, 0, 0);
    const { data } = other.getImageData(0, 0, width, height);
    const differ = pixelmatch(data, seen, null, width, height, { windowSize: square });
    if (differ > tolerated) {
      mkdirSync(seenFolder, { recursive: true });
      writePicture(new URL(`${name}.png`, seenFolder), seen, width, height);
    }
    expect(differ, `tests/goldens/${name}.png: dots that differ in one place`).toBeLessThanOrEqual(
      tolerated,
    );
  });
});

it('would see that a word is gone', async () => {
  const [first] = pages;
  if (!first) throw new Error('no pages');
  const changed = structuredClone(first.job);
  changed.tree.title = changed.tree.title.replace(/^\S+ /, '');
  const pictures = await Promise.all(
    [first.job, changed].map(async (job) => {
      const pdf = await readPdf((await typeset(job, first.fonts)).bytes);
      const { canvas, context } = await paint(pdf, 1, dots);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    }),
  );
  const [a, b] = pictures;
  if (!a || !b) throw new Error('no pictures');
  const differ = pixelmatch(a.data, b.data, null, a.width, a.height, { windowSize: square });
  expect(differ).toBeGreaterThan(2 * tolerated);
});

/** Sixteen greys are enough to tell letters apart, and pack into a third of the bytes. */
function toGreys(data: Uint8ClampedArray): Uint8ClampedArray {
  return data.map((value, i) => (i % 4 === 3 ? 255 : Math.round(value / 17) * 17));
}

function writePicture(file: URL, data: Uint8ClampedArray, width: number, height: number): void {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  writeFileSync(file, canvas.encodeSync('png'));
}
