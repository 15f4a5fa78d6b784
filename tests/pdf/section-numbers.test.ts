/** The numbers by which sections are found: at their titles, in the contents, at the edge of the page, in other sections. */
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/guide/tree/nodes';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, paragraph, root, section, text } from '../samples/samples';
import { findPlace, fonts, readLines, readPdf, setAndRead } from '../support/pdf-read';
import { allBranches, readStructure } from '../support/pdf-structure';

const words = 'The paper moves from desk to desk, and at each of them someone writes on it. ';
const toPapers: Inline = { type: 'link', url: '#section-papers', children: [text('Papers')] };
const fill = Array.from({ length: 12 }, () => paragraph(words.repeat(5)));
const tree = root(
  section('first-steps', 'Now', paragraph('Read ', toPapers, '.')),
  section('stay', 'Your stay', ...fill),
  section('papers', 'Papers', ...fill, paragraph('The end.')),
);

describe('the number of a section', () => {
  it('stands before its title, in the contents and behind its name elsewhere', async () => {
    const pdf = await setAndRead(tree);
    const [first, last] = await Promise.all(
      [1, (await findPlace(pdf, 'section-papers'))?.page ?? 0].map((page) => readLines(pdf, page)),
    );
    const near = (lines = first, title = '') => {
      const row = lines?.find((line) => line.words === title);
      return lines
        ?.filter(({ y }) => Math.abs(y - (row?.y ?? 0)) < 1)
        .map((line) => line.words.trim());
    };
    expect(near(first, 'Papers')).toEqual(['Read', 'Papers', '2', '.']);
    expect(near(first, 'Your stay')).toEqual(['1', 'Your stay', '1']);
    expect(near(last, 'Papers')).toEqual(['2', 'Papers']);
  });

  it('stands in a tab at the edge of each page that the section is on', async () => {
    const pdf = await setAndRead(tree);
    const tabs = [];
    for (let page = 1; page <= pdf.numPages; page += 1)
      tabs.push((await readLines(pdf, page)).filter(({ x }) => x > 555));
    const start = (await findPlace(pdf, 'section-papers'))?.page ?? 0;
    expect(start).toBeGreaterThan(1);
    for (const [i, found] of tabs.entries()) {
      const numbers = found.map((line) => line.words);
      const wanted = i + 1 < start ? ['1'] : i + 1 > start ? ['2'] : ['1', '2'];
      expect(wanted, `page ${i + 1}`).toEqual(expect.arrayContaining(numbers));
      expect(numbers).toContain(wanted.at(-1));
    }
    const all = tabs.flat();
    const heights = (number: string) => all.filter((tab) => tab.words === number).map(({ y }) => y);
    expect(new Set(heights('1')).size).toBe(1);
    expect(Math.min(...heights('1')) - Math.max(...heights('2'))).toBeGreaterThan(21);
  });

  it('is part of the heading to a screen reader, and the tab is not read', async () => {
    const { bytes } = await typeset(jobOf(tree), fonts);
    const { root: structure } = await readStructure(bytes);
    const headings = allBranches(structure).filter(({ role }) => /^H\d$/.test(role));
    expect(headings).toHaveLength(5);
  });

  it('is at the edge away from the fold in a booklet', async () => {
    const pdf = await readPdf((await typeset(jobOf(tree, { format: 'booklet' }), fonts)).bytes);
    const lines = await readLines(pdf, 2);
    const left = lines.filter(({ x }) => x < 35).map((tab) => tab.words);
    expect(left.length).toBeGreaterThan(0);
    expect(['1', '2']).toEqual(expect.arrayContaining(left));
  });

  it('is not there on a paper that is no guide', async () => {
    const pdf = await setAndRead(root(section('papers', 'Papers', paragraph('See ', toPapers))));
    const lines = (await readLines(pdf, 1)).map((line) => line.words);
    expect(lines).toContain('Papers');
    expect(lines.filter((line) => /^\s*\d+\s*$/.test(line))).toEqual(['1']);
  });
});
