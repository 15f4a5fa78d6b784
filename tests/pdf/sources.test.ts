/** A guide's notes are short on paper: the whole address is where the link leads, and stands with the facts in the app. */
import { expect, it } from 'vitest';
import type { Block } from '../../src/guide/tree/nodes';
import { shortAddress } from '../../src/pdf/worker/compose/short-address';
import { typeset } from '../../src/pdf/worker/typeset';
import { jobOf, paragraph, root, section, text } from '../samples/samples';
import { fonts, readLines, readLinks, readPdf } from '../support/pdf-read';
import { allBranches, readStructure } from '../support/pdf-structure';

const long = 'https://example.org/news/a-title-that-nobody-would-type-off-paper.html';
const note = (number: number): Block => ({
  type: 'note',
  number,
  children: [
    paragraph(`Source ${number}. `, {
      type: 'link',
      url: long,
      children: [text(long.replace('https://', ''))],
    }),
  ],
});
const notes = section('sources', 'Sources', note(1), note(2), note(3), note(4), note(5));

it('prints an address whole where it may be typed, else its host', () => {
  expect(shortAddress('mod.gov.ua/en/contacts')).toBe('mod.gov.ua/en/contacts');
  expect(shortAddress(long.replace('https://', ''))).toBe('example.org/…');
  expect(shortAddress('http://example.org/news/a-title-that-nobody-would-type')).toBe(
    'http://example.org/…',
  );
  expect(shortAddress('a-host-with-a-name-that-is-very-long.example.org')).toMatch(/org$/);
});

it('leads to the whole address, and is read in the order of the numbers, two to a row', async () => {
  const tree = root(section('first-steps', 'Now', paragraph('Go.')), notes);
  const { bytes } = await typeset(jobOf(tree), fonts);
  const pdf = await readPdf(bytes);
  const links = (await readLinks(pdf, 1)).filter(({ url }) => url === long);
  expect(links).toHaveLength(5);
  const lines = (await readLines(pdf, 1)).filter(({ words }) => words.startsWith('Source '));
  expect(lines.map(({ words }) => words.slice(0, 8))).toEqual(
    [1, 2, 3, 4, 5].map((number) => `Source ${number}`),
  );
  const [first, second, third] = lines;
  expect(second?.y).toBe(first?.y);
  expect(third?.x).toBe(first?.x);
  const { root: structure } = await readStructure(bytes);
  expect(allBranches(structure).filter(({ role }) => role === 'Note')).toHaveLength(5);
});

it('prints addresses whole on any other paper', async () => {
  const pdf = await readPdf((await typeset(jobOf(root(notes)), fonts)).bytes);
  const words = (await readLines(pdf, 1)).map((line) => line.words).join('');
  expect(words).toContain('nobody-would-type');
});
