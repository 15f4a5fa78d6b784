import { beforeAll, describe, expect, it } from 'vitest';
import type { Inline } from '../../src/guide/tree/nodes';
import { typeScales } from '../../src/pdf/worker/compose/type-scale';
import { richTree } from '../samples/rich-sample';
import { paragraph, root, section, text } from '../samples/samples';
import {
  findPlace,
  type Pdf,
  readLines,
  readLinks,
  readText,
  setAndRead,
} from '../support/pdf-read';

function link(url: string, words: string): Inline {
  return { type: 'link', url, children: [text(words)] };
}

async function readLinked(url: string, words: string): Promise<string> {
  const pdf = await setAndRead(
    root(section('help', 'Help', paragraph('See ', link(url, words), ' now.'))),
  );
  const read = await readText(pdf, 1);
  return read.slice(read.lastIndexOf('See '), read.indexOf(' now.'));
}

describe('links on paper', () => {
  it.each([
    [
      'https://zakon.example.org/laws/2232-12',
      'the law',
      'See the law zakon.example.org/laws/2232-12',
    ],
    ['https://ombudsman.example/', 'the ombudsman', 'See the ombudsman ombudsman.example'],
    ['https://ombudsman.example/', 'ombudsman.example', 'See ombudsman.example'],
    ['https://ombudsman.example/', 'https://ombudsman.example', 'See https://ombudsman.example'],
    ['mailto:help@example.org', 'help@example.org', 'See help@example.org'],
    ['mailto:help@example.org', 'the desk', 'See the desk help@example.org'],
    ['tel:+380440000000', '+380 44 000-00-00', 'See +380 44 000-00-00'],
    ['tel:+380440000000', 'the hot line', 'See the hot line +380440000000'],
    ['http://old.example/', 'an old page', 'See an old page http://old.example'],
  ])('%s under the words "%s"', async (url, words, expected) => {
    expect(await readLinked(url, words)).toBe(expected);
  });

  it('are smaller than the text they follow, and still lead there', async () => {
    const url = 'https://zakon.example.org/laws/2232-12';
    const pdf = await setAndRead(root(section('help', 'Help', paragraph(link(url, 'the law')))));
    const lines = await readLines(pdf, 1);
    const size = (words: string) => lines.find((line) => line.words.includes(words))?.size ?? 0;
    expect(size('zakon.example.org')).toBeLessThan(size('the law'));
    expect((await readLinks(pdf, 1)).map((each) => each.url)).toContain(url);
  });
});

describe('places in a rich guide', () => {
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = await setAndRead(richTree);
  });

  it('are reached from each note number, at the line where the note begins', async () => {
    const links = (await Promise.all(pages(pdf).map((page) => readLinks(pdf, page)))).flat();
    for (const number of [1, 2, 3, 4]) {
      expect(links.map(({ dest }) => dest)).toContain(`note-${number}`);
      const place = await findPlace(pdf, `note-${number}`);
      const lines = await readLines(pdf, place?.page ?? 0);
      const note = lines.find(({ words }) => words.includes(`article ${number}`));
      expect((place?.y ?? 0) - (note?.y ?? 0)).toBeGreaterThan(5);
      expect((place?.y ?? 0) - (note?.y ?? 0)).toBeLessThan(13);
    }
  });

  it('are reached from each row of the contents', async () => {
    const dests = (await readLinks(pdf, 1)).map(({ dest }) => dest);
    for (const { id } of richTree.children) expect(dests).toContain(`section-${id}`);
  });

  it('have bookmarks: sections, and under them their headings', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(richTree.children.map(({ title }) => title));
    expect(outline[1]?.items.map(({ title }) => title)).toEqual(['What to have in your pocket']);
  });

  it('have bookmarks that lead to the page and height of their words', async () => {
    const outline = await pdf.getOutline();
    for (const { title, dest } of outline.flatMap((item) => [item, ...item.items])) {
      if (!Array.isArray(dest)) throw new Error(`No place for ${title}`);
      const page = (await pdf.getPageIndex(dest[0])) + 1;
      const line = (await readLines(pdf, page)).find(
        ({ words, size }) => words === title && size > 11.5,
      );
      expect(dest[3] - (line?.y ?? 0), title).toBeGreaterThan(0);
      // The largest title, on page one, and the rule above it.
      expect(dest[3] - (line?.y ?? 0), title).toBeLessThan(typeScales.a4.sheetTitle[1] + 5);
      expect(dest[2]).toBeLessThan(60);
    }
  });
});

function pages(pdf: Pdf): number[] {
  return Array.from({ length: pdf.numPages }, (_, i) => i + 1);
}
