import { beforeAll, describe, expect, it } from 'vitest';
import type { Section } from '../../src/guide/tree/nodes';
import { heading, paragraph, root, section } from '../samples/samples';
import { findPlace, type Pdf, readLines, readText, setAndRead } from '../support/pdf-read';

const ids = ['contract', 'stay', 'citizenship', 'pay-late', 'papers', 'help', 'sources'] as const;
const words =
  'The paper moves from desk to desk, and at each of them someone writes a number on it that you should copy. ';

/** A section of about `pages` pages. */
function longSection(id: Section['id'], pages: number): Section {
  const blocks = Array.from({ length: pages * 4 }, (_, i) => [
    heading(`Heading ${i} of ${id}`),
    paragraph(words.repeat(4)),
    paragraph(words.repeat(3)),
  ]);
  return section(id, `All about ${id}`, ...blocks.flat());
}

describe('a guide of some sixty pages', () => {
  const tree = root(...ids.map((id, i) => longSection(id, 5 + 2 * (i % 4))));
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = await setAndRead(tree);
  });

  it('is as long as that', () => {
    expect(pdf.numPages).toBeGreaterThan(50);
    expect(pdf.numPages).toBeLessThan(90);
  });

  it('says on each page which it is, of how many, and of which day', async () => {
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const read = await readText(pdf, page);
      expect(read).toContain(`Page ${page} of ${pdf.numPages}`);
      expect(read).toContain('As of 23 November 2026');
    }
  });

  it('lists each section with the page on which it begins', async () => {
    const lines = await findContents(pdf);
    for (const { id, title } of tree.children) {
      const place = await findPlace(pdf, `section-${id}`);
      const row = lines.find(({ words, size }) => words === title && size < 11);
      expect(row, title).toBeDefined();
      const column = row && row.x > 250 ? 'right' : 'left';
      const number = lines.find(
        ({ words, x, y }) =>
          /^\d+$/.test(words) &&
          Math.abs(y - (row?.y ?? 0)) < 1 &&
          (column === 'right' ? x > 300 : x < 300),
      );
      expect(number?.words, title).toBe(String(place?.page));
      expect(await readText(pdf, place?.page)).toContain(title);
    }
  });

  it('heads each page but the first with the section that runs there, and each with its number', async () => {
    const places = await Promise.all(ids.map((id) => findPlace(pdf, `section-${id}`)));
    for (let page = 2; page <= pdf.numPages; page += 1) {
      const head = (await readLines(pdf, page))
        .filter(({ y }) => y > 785)
        .map(({ words }) => words);
      const current = ids.findLast((_, i) => (places[i]?.page ?? 0) < page) ?? ids[0];
      const opensPage = ids.find((_, i) => places[i]?.page === page && (places[i]?.y ?? 0) > 775);
      expect(head.slice(0, -1), `page ${page}`).toEqual([`All about ${opensPage ?? current}`]);
      expect(head.at(-1)).toBe(`Page ${page} of ${pdf.numPages}`);
    }
    const first = (await readLines(pdf, 1)).filter(({ y }) => y > 785);
    expect(first.map(({ words }) => words)).toEqual([`Page 1 of ${pdf.numPages}`]);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const body = (await readLines(pdf, page)).filter(({ y }) => y > 50 && y < 785);
      const lowest = body.reduce((low, line) => (line.y < low.y ? line : low));
      expect(lowest.words, `page ${page}`).not.toMatch(/^(Heading|All about|Because of)/);
    }
  });

  it('leaves no single line of a paragraph behind', async () => {
    for (let page = 2; page <= pdf.numPages; page += 1) {
      const ys = (await readLines(pdf, page))
        .filter(({ y, size }) => y > 50 && y < 785 && Math.abs(size - 11) < 0.1)
        .map(({ y }) => y)
        .sort((a, b) => b - a);
      const [first = 0, second = 0] = ys;
      const [last = 0, beforeLast = 0] = ys.toReversed();
      expect(first - second, `top of page ${page}`).toBeCloseTo(14.5, 1);
      if (page < pdf.numPages)
        expect(beforeLast - last, `foot of page ${page}`).toBeCloseTo(14.5, 1);
    }
  });
});

it('keeps heads with their text at every height that a page can offer', async () => {
  for (let lines = 20; lines < 46; lines += 1) {
    const fill = paragraph(
      ...Array.from({ length: lines }, () => [
        words.slice(0, 20),
        { type: 'break' as const },
      ]).flat(),
    );
    const pdf = await setAndRead(
      root(
        section('papers', 'Papers', fill),
        section(
          'help',
          'Stranded title',
          heading('Stranded heading'),
          heading('Stranded inner', 3),
          paragraph(words),
        ),
      ),
    );
    const place = await findPlace(pdf, 'section-help');
    const page = await readText(pdf, place?.page);
    expect(page, `${lines} lines`).toContain('Stranded heading');
    expect(page, `${lines} lines`).toContain('Stranded inner');
    expect(page, `${lines} lines`).toContain(words.slice(0, 60));
  }
});

it('keeps a line that leads on with what it leads to', async () => {
  for (let lines = 24; lines < 40; lines += 1) {
    const fill = Array.from({ length: lines }, () => paragraph('Fill.'));
    const list = { type: 'list', ordered: false, start: 1 } as const;
    const item = { type: 'listItem', checked: null, children: [paragraph('The item.')] } as const;
    const tree = root(
      section('papers', 'Papers', ...fill, paragraph('What to do, in turn:'), {
        ...list,
        children: [{ ...item, children: [...item.children] }],
      }),
    );
    const pdf = await setAndRead(tree);
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const read = await readText(pdf, page);
      expect(read.includes('in turn:'), `${lines} lines`).toBe(read.includes('The item.'));
    }
  }
});

/** The lines of the page on which the contents stand: right after the first section. */
async function findContents(pdf: Parameters<typeof readLines>[0]) {
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const lines = await readLines(pdf, page);
    if (lines.some(({ words }) => words === 'Contents')) return lines;
  }
  throw new Error('no page holds the contents');
}

describe('a section with a title that is longer than a line', () => {
  it('is named in the head by as many words as fit, and dots for the rest', async () => {
    const title = 'When the unit refuses in writing and nobody answers the second report either '
      .repeat(3)
      .trim();
    const long = { ...longSection('contract', 3), title };
    const pdf = await setAndRead(root(long));
    const [head, ...more] = (await readLines(pdf, 2)).filter(({ y }) => y > 785);
    expect(more.map(({ words }) => words)).toEqual([`Page 2 of ${pdf.numPages}`]);
    expect(head?.words).toMatch(/^When the unit refuses .+ \S+…$/);
    expect(head?.words.length).toBeGreaterThan(80);
  });
});
