/**
 * The public renderer judges the typesetter: both are given the same components. Lines end elsewhere, because ours are
 * set ragged, with no space squeezed; all else must be alike.
 */

import * as renderer from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats';
import { writeFor } from '../../src/guide';
import type { TypesetJob } from '../../src/pdf/messages';
import * as elements from '../../src/pdf/worker/elements/renderer';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { childrenOf, type Element, readElement } from '../../src/pdf/worker/layout/element';
import { documentOf } from '../../src/pdf/worker/reference/typeset';
import { cardJob } from '../samples/card-sample';
import { longGuide } from '../samples/long-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf } from '../samples/samples';
import { readPdf, readText } from '../support/pdf-read';
import { allBranches, readStructure } from '../support/pdf-structure';
import { facts, realLanguages, rules } from '../support/real-content';
import { darkness, renderOurs, renderReference, wholeFonts } from '../support/reference-engine';

const today = '2026-11-23';
const persons = [
  { nationality: 'CO', unit: 'afu', contract: 'signed' },
  { reader: 'relative', nationality: 'RU', contract: 'none' },
] as const;

const samples: [string, TypesetJob][] = [
  ...formats
    .filter((format) => format !== 'card')
    .map((format): [string, TypesetJob] => [`sample ${format}`, jobOf(richTree, { format })]),
  ['sample letter', jobOf(richTree, { paper: 'letter' })],
  ['long sample uk', jobOf(longGuide('uk'))],
  ['sample card', cardJob('en')],
  ['test sheet', { ...jobOf(richTree), isTestSheet: true }],
];
// Georgian has a font of its own, which `georgian.test` and `every-pdf` are set in.
const tongues = realLanguages.filter(({ tag }) => tag !== 'ka');
const guides = tongues.flatMap((language, tongue) =>
  persons.flatMap((answers, person) =>
    formats
      .filter((_, i) => (i + tongue + person) % 2 === 0)
      .map((format): [string, TypesetJob] => {
        const tree = writeFor(format, { answers, today, language, facts, rules });
        return [`${language.tag} ${format} ${answers.contract}`, jobOf(tree, { format })];
      }),
  ),
);

it('has components of the renderer’s own names', () => {
  const { Document, Link, Page, Path, Svg, Text, View } = renderer;
  expect({ ...elements }).toEqual({ Document, Link, Page, Path, Svg, Text, View });
});

describe.each([...samples, ...guides])(
  '%s, by the typesetter and by the public renderer',
  async (_, job) => {
    const bytes = renderOurs(job);
    const ours = await readPdf(bytes);
    const theirs = await readPdf(await renderReference(job));

    it('has the same words in the same order', async () => {
      const heads = headsOf(job);
      const [own, other] = await Promise.all([ours, theirs].map((pdf) => readText(pdf)));
      expect(bare(own, heads)).toBe(bare(other, heads));
    });

    it('has as many pages, or one more or less; of a whole book, one in twenty-four', () => {
      // Blocks that are kept whole leave white where lines end elsewhere, and over fifty pages that adds up.
      const most = Math.max(1, Math.round(theirs.numPages / 24));
      expect(Math.abs(ours.numPages - theirs.numPages)).toBeLessThanOrEqual(most);
    });

    it('has the elements of its components in their order', async () => {
      const { root } = await readStructure(bytes);
      const roles = allBranches(root).map(({ role }) => role.replace(/^H\d$/, 'H'));
      const wanted = rolesOf(readElement(documentOf(job, openFonts(wholeFonts))), new Set());
      expect(roles).toEqual(['Document', ...wanted]);
    });

    it('has a first page that looks alike', async () => {
      const both = await Promise.all([ours, theirs].map((pdf) => darkness(pdf, 1)));
      // A line less above can bring one block more onto the page; and the renderer cuts a panel of the card off below
      // its words. What stands on both pages is compared.
      const rows = Math.min(...both.map(rowsWithInk));
      const [own = [], seen = []] = both.map((one) => one.slice(0, rows).flat());
      const difference = mean(own.map((dark, i) => Math.abs(dark - (seen[i] ?? 0)))) / mean(seen);
      // A share of the ink. Measured: 0.38 at most, where a line more or less moves all below it; 0.55 to 1 against
      // another page of the same guide; 1 against white paper.
      expect(difference).toBeLessThan(0.42);
      expect(Math.abs(mean(own) / mean(seen) - 1)).toBeLessThan(0.12);
    });
  },
);

/** The head of each table, as its words are read; on how many pages it stands depends on where they end. */
function headsOf({ tree }: TypesetJob): string[] {
  const heads: string[] = [];
  JSON.stringify(tree, (_, value) => {
    if (value?.type === 'table') heads.push(wordsIn(value.children[0]));
    return value;
  });
  return heads;
}

function wordsIn(node: { value?: string; numbers?: number[]; children?: object[] }): string {
  const own = (node.value ?? node.numbers?.join('·').replace(/^.*$/, '[$&]') ?? '').replace(
    /\s+/g,
    '',
  );
  return own + (node.children ?? []).map(wordsIn).join('');
}

function bare(words = '', heads: readonly string[]): string {
  // In a narrow cell the renderer hyphenates where the dress of the letters changes, and between a sum and its unit.
  const whole = words
    .replace(/\s+/g, '')
    .replace(/-?\[-?(?=\d)/g, '[')
    .replace(/(?<=\d)-(?=\p{L})/gu, '');
  return heads.reduce((rest, head) => rest.replaceAll(head, ''), whole);
}

/** The roles of components, outermost first; those with one key, and the same again on another page, once. */
function rolesOf({ props }: Element, known: Set<unknown>): string[] {
  const tags = (props.tags ?? []).filter((tag) => {
    const key = tag.key ?? tag;
    return known.has(key) ? false : known.add(key);
  });
  if (tags[0]?.role === 'Artifact') return [];
  const own = tags.map(({ role }) => role.replace(/^H\d$/, 'H'));
  const says = tags.at(-1)?.says && tags.at(-1)?.role !== 'Link';
  const inner = says
    ? []
    : childrenOf(props).flatMap((child) =>
        typeof child === 'string' ? [] : rolesOf(child, known),
      );
  return [...own, ...inner];
}

/** The rows of squares above the last that has ink and may be half empty; one at least. */
function rowsWithInk(page: readonly (readonly number[])[]): number {
  return Math.max(
    1,
    page.findLastIndex((row) => row.some((dark) => dark > 0)),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
