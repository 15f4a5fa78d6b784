/** Trees that nobody would write on purpose: each gives pages that read, or a fault that names its place; never a hang. */
import { describe, expect, it } from 'vitest';
import type { Block, GuideRoot, ListItem, TableRow } from '../../src/guide/tree/nodes';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { layOut } from '../../src/pdf/worker/layout/lay-out';
import { toFailure } from '../../src/pdf/worker/layout-fault';
import { typeset } from '../../src/pdf/worker/typeset';
import { heading, jobOf, paragraph, root, section, text } from '../samples/samples';
import { isDict, readRaw } from '../support/pdf-raw';
import { fonts, type Pdf, readLines, readPdf, readText } from '../support/pdf-read';
import { checkByQpdf } from '../support/reference-readers';

const ofBlocks = (...blocks: Block[]): GuideRoot =>
  root(section('papers', 'Papers', paragraph('Before.')), section('stay', 'Staying', ...blocks));

async function setTree(tree: GuideRoot): Promise<{ pdf: Pdf; bytes: ArrayBuffer }> {
  const { bytes } = await typeset(jobOf(tree), fonts);
  return { pdf: await readPdf(bytes), bytes };
}

async function failureOf(tree: GuideRoot) {
  return typeset(jobOf(tree), fonts).then(() => null, toFailure);
}

const table = (...rows: string[][]): Block => ({
  type: 'table',
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
    }),
  ),
});
const item = (...children: Block[]): ListItem => ({ type: 'listItem', checked: null, children });
const numbered = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `${word}${i}`);

/** Every piece of text stands on its page. */
async function expectInside(pdf: Pdf): Promise<void> {
  for (let page = 1; page <= pdf.numPages; page += 1) {
    for (const { words, x, y } of await readLines(pdf, page)) {
      expect(y, words).toBeGreaterThan(20);
      expect(y, words).toBeLessThan(830);
      expect(x, words).toBeGreaterThan(40);
      expect(x, words).toBeLessThan(560);
    }
  }
}

describe('what the layout does not know', () => {
  const page = (...children: object[]) => ({
    type: 'DOCUMENT',
    props: { children: { type: 'PAGE', props: { size: [300, 300], children } } },
  });
  const lay = (...children: object[]) => layOut(page(...children), openFonts(fonts));
  const view = (props: object) => ({ type: 'VIEW', props });

  it.each([
    ['a component', { type: 'CANVAS', props: {} }, 'CANVAS'],
    ['a function', { type: () => null, props: {} }, 'unknown component'],
    ['a property', view({ onClick: 1 }), 'onClick'],
    ['a style', view({ style: { boxShadow: '1' } }), 'boxShadow'],
    ['a style of every object', view({ style: { constructor: '1' } }), 'constructor'],
    ['a value', view({ style: { flexDirection: 'diagonal' } }), 'diagonal'],
    ['a length that is none', view({ style: { width: Number.NaN } }), 'NaN'],
    ['words outside of a text', view({ children: 'astray' }), 'astray'],
    ['a box in a text', { type: 'TEXT', props: { children: view({}) } }, 'VIEW'],
    ['a curve', { type: 'SVG', props: { viewBox: '1 1 2 2' } }, '1 1 2 2'],
  ])('is a fault, and not set otherwise: %s', (_, child, words) => {
    expect(() => lay(child)).toThrow(words);
    expect(() => lay({ type: 'VIEW', props: { style: { height: 10 } } })).not.toThrow();
  });
});

describe('a row', () => {
  it('higher than a page goes on over several, and every word is there once', async () => {
    const words = numbered(3000, 'w');
    const { pdf, bytes } = await setTree(ofBlocks(table(['A', 'B'], ['short', words.join(' ')])));
    expect(pdf.numPages).toBeGreaterThan(3);
    await expectInside(pdf);
    const read = (await readText(pdf)).split(/\s+/);
    for (const word of words) expect(read.filter((one) => one === word).length, word).toBe(1);
    await checkByQpdf(bytes);
  });

  it('under a head that fills a page still comes', async () => {
    const tree = ofBlocks(table([numbered(900, 'head').join(' '), 'B'], ['one', 'two']));
    const failure = await failureOf(tree);
    if (failure) expect(failure.section).toBe('Staying');
    else expect(await readText((await setTree(tree)).pdf)).toContain('two');
  });
});

describe('a word', () => {
  it.each([
    'W'.repeat(40),
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    '1'.repeat(400),
  ])('wider than its column is cut, and no letter is lost: %s', async (word) => {
    const { pdf } = await setTree(
      ofBlocks(table(numbered(8, 'c'), [...numbered(7, 'd'), word]), paragraph(word)),
    );
    await expectInside(pdf);
    const read = (await readText(pdf)).replace(/\s+/g, '');
    expect(read.split(word[0] ?? '').length).toBeGreaterThan(
      2 * (word.split(word[0] ?? '').length - 1),
    );
  });

  it('of a hundred thousand letters comes to an end', async () => {
    const { pdf } = await setTree(ofBlocks(paragraph('я'.repeat(100_000))));
    const read = await readText(pdf);
    expect(read.split('я').length - 1).toBe(100_000);
  });

  it('with a letter that no font has keeps its others, and says that one is not there', async () => {
    const { pdf } = await setTree(ofBlocks(paragraph('before 語 after, x😀y')));
    const read = await readText(pdf);
    // One reader gives back the sign that the file says, another its own.
    expect(read).toMatch(/before [\ufffd\uffff] after, x[\ufffd\uffff]y/);
    const raw = readRaw((await setTree(ofBlocks(paragraph('語')))).bytes);
    const maps = [...raw.objects].filter(([, object]) => isDict(object) && object.ToUnicode);
    expect(maps.length).toBeGreaterThan(0);
    for (const [, font] of maps)
      expect(raw.stream(isDict(font) ? font.ToUnicode : null)).toContain('<0000><fffd>');
  });

  it('of a letter and its accent, typed as two, is one letter that can be found', async () => {
    const words = 'Caf\u0065\u0301, \u0438\u0306од, soft\u00ad\u200b\ufeffly';
    const { pdf } = await setTree(ofBlocks(paragraph(words)));
    expect(await readText(pdf)).toContain('Café, йод, softly');
  });
});

it('a table of forty columns is a fault that names its section', async () => {
  const failure = await failureOf(ofBlocks(table(numbered(40, 'column'), numbered(40, 'cell'))));
  expect(failure).toMatchObject({ cause: 'layout', section: 'Staying' });
  expect(failure?.detail).toContain('40 columns');
});

it('ten thousand list items are set, each once, in the time of a long guide', async () => {
  const words = numbered(10_000, 'item');
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 1,
    children: words.map((word) => item(paragraph(word))),
  };
  const begun = performance.now();
  const { bytes, pages } = await typeset(jobOf(ofBlocks(list)), fonts);
  expect(performance.now() - begun).toBeLessThan(60_000);
  expect(pages).toBeGreaterThan(200);
  const read = new Set((await readText(await readPdf(bytes))).split(/\s+/));
  expect(words.filter((word) => !read.has(word))).toEqual([]);
});

it('headings that all lead on to one another fill pages all the same', async () => {
  const { pdf } = await setTree(ofBlocks(...numbered(300, 'head').map((word) => heading(word))));
  await expectInside(pdf);
  const read = new Set((await readText(pdf)).split(/\s+/));
  for (const word of numbered(300, 'head')) expect(read.has(word), word).toBe(true);
});

it('a list inside a list inside a list, two hundred deep, is a page or a fault', async () => {
  let block: Block = paragraph('innermost');
  for (let depth = 0; depth < 200; depth += 1)
    block = { type: 'list', ordered: false, start: 1, children: [item(block)] };
  const failure = await failureOf(ofBlocks(block));
  if (failure) expect(failure.section).toBe('Staying');
  else
    expect((await readText((await setTree(ofBlocks(block))).pdf)).replace(/\s/g, '')).toContain(
      'innermost',
    );
});

it.each([
  [
    'nothing but breaks',
    paragraph(...Array.from({ length: 500 }, () => ({ type: 'break' }) as const)),
  ],
  ['nothing but spaces', paragraph(' '.repeat(5000))],
  ['an empty list', { type: 'list', ordered: false, start: 1, children: [] } as Block],
  ['an empty callout', { type: 'callout', kind: 'show', label: '', children: [] } as Block],
  ['an empty row', table(['a', 'b'], [])],
])('%s does no harm', async (_, block) => {
  const { pdf, bytes } = await setTree(ofBlocks(block, paragraph('After.')));
  expect(await readText(pdf)).toContain('After.');
  await checkByQpdf(bytes);
});
