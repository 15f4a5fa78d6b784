import { facts } from 'content:facts';
import { rules } from 'content:rules';
import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/facts/format';
import { papers } from '../../src/formats';
import { writeCard } from '../../src/guide';
import type { GuideNode } from '../../src/guide/tree/nodes';
import { pageGeometryOf } from '../../src/pdf/worker/compose/page-geometry';
import { cardSizes } from '../../src/pdf/worker/compose/type-scale';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { layOutCard } from '../../src/pdf/worker/formats/lay-out-card';
import { typeset } from '../../src/pdf/worker/typeset';
import { fields } from '../../src/questions/fields';
import { cardFonts, cardJob, cardTree, qr } from '../samples/card-sample';
import { jobOf, paragraph } from '../samples/samples';
import { readMarks } from '../support/pdf-marks';
import { expectNode } from '../support/pdf-outline';
import { isDict, readRaw } from '../support/pdf-raw';
import { fonts, fontsFor, type Pdf, readPdf } from '../support/pdf-read';
import { allBranches, type Outline, outlineOf, readStructure } from '../support/pdf-structure';
import { realLanguages } from '../support/real-content';
import { checkByQpdf, describeByPoppler } from '../support/reference-readers';

/** A piece of text with its corner: panel-wise, from the upper left of a panel that stands upright. */
interface Piece {
  words: string;
  size: number;
  isTurned: boolean;
  /** Column from the left of the sheet and row from its head. */
  column: number;
  row: number;
  left: number;
  right: number;
  foot: number;
}

async function readPieces(pdf: Pdf): Promise<Piece[]> {
  expect(pdf.numPages).toBe(1);
  const page = await pdf.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const cell = { width: width / 4, height: height / 2 };
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [a, , , d, x, y] = item.transform;
    const isTurned = a < 0;
    // Turned words begin at their right end.
    const from = isTurned ? x - item.width : x;
    const column = Math.floor((from + item.width / 2) / cell.width);
    const row = y > cell.height ? 0 : 1;
    const start = from - column * cell.width;
    const foot = row === 0 ? y - cell.height : cell.height - y;
    return [
      {
        words: item.str.trim(),
        size: Math.abs(d),
        isTurned,
        column,
        row,
        left: isTurned ? cell.width - start - item.width : start,
        right: isTurned ? cell.width - start : start + item.width,
        foot,
      },
    ];
  });
}

const read = async (job = cardJob('en')) => readPdf((await typeset(job, fonts)).bytes);

describe('a card', () => {
  it('reads in order when it is folded along the middle, and turned over like a page', async () => {
    const heads = (await readPieces(await read())).filter(({ words }) => /once \d$/.test(words));
    const side = (row: number) =>
      heads
        .filter((head) => head.row === row)
        // Seen from behind, left is right.
        .sort((a, b) => (row === 0 ? b.column - a.column : a.column - b.column))
        .map(({ words }) => Number(words.at(-1)));
    expect(side(0)).toEqual([2, 3, 4, 5]);
    expect(side(1)).toEqual([6, 7, 8, 1]);
    for (const { row, isTurned } of heads) expect(isTurned).toBe(row === 0);
  });

  it.each(papers)('keeps its words out of the folds, on %s', async (paper) => {
    const job = cardJob('en', { paper });
    const sheet = pageGeometryOf(job);
    const pieces = await readPieces(await read(job));
    expect(pieces.length).toBeGreaterThan(60);
    for (const { words, left, right, foot, size } of pieces) {
      expect(left, words).toBeGreaterThanOrEqual(sheet.side - 0.1);
      expect(right, words).toBeLessThanOrEqual(sheet.width - sheet.side + 0.1);
      expect(foot - size, words).toBeGreaterThanOrEqual(sheet.top - 3);
      expect(foot, words).toBeLessThanOrEqual(sheet.height - sheet.bottom);
    }
  });

  it('is set in the largest type that fits, and never below 8.5 points', async () => {
    const sizeOf = async (words: string) => {
      const tree = cardTree('en');
      tree.children[3]?.children.push(paragraph(words));
      const pieces = await readPieces(await read({ ...cardJob('en'), tree }));
      expect(Math.min(...pieces.map(({ size }) => size))).toBeGreaterThanOrEqual(8.5);
      return pieces.find((piece) => piece.words.startsWith('Report at once:'))?.size;
    };
    const [largest] = cardSizes;
    const few = await sizeOf('word');
    const many = await sizeOf('word '.repeat(62));
    expect(few).toBe(largest);
    expect(many).toBeLessThan(largest);
    expect(cardSizes).toContain(many);
  });

  it('is refused, with the panel’s name, when its words do not fit in the smallest type', async () => {
    // A word that is wider than its panel is parted between letters: no letter is lost, and too many are too high.
    for (const words of ['word '.repeat(200), 'W'.repeat(2000)]) {
      const tree = cardTree('en');
      tree.children[4]?.children.push(paragraph(words));
      const failed = await typeset({ ...cardJob('en'), tree }, fonts).catch((fault) => fault);
      expect(failed.section).toBe('Report at once 5');
      expect(failed.message).toMatch(/"Report at once 5" runs \d+ points over/);
    }
  });

  it('has a link on its words, also where they stand on their heads', async () => {
    const page = await (await read()).getPage(1);
    const links = (await page.getAnnotations()) as { url?: string; rect: number[] }[];
    const { items } = await page.getTextContent();
    let found = 0;
    for (const item of items) {
      const [, letter] = ('str' in item && /^desk ([a-h])$/.exec(item.str)) || [];
      if (!('str' in item) || !letter) continue;
      const url = `https://desk.example.org/${letter}`;
      const rect = links.find((link) => link.url === url)?.rect ?? [];
      const [x, y] = [item.transform[4], item.transform[5]];
      const middle = item.transform[0] < 0 ? x - item.width / 2 : x + item.width / 2;
      expect(middle).toBeGreaterThan(rect[0] ?? Number.NaN);
      expect(middle).toBeLessThan(rect[2] ?? Number.NaN);
      const rise = item.transform[3] / 3;
      expect(y + rise).toBeGreaterThan(rect[1] ?? Number.NaN);
      expect(y + rise).toBeLessThan(rect[3] ?? Number.NaN);
      found += 1;
    }
    expect(found).toBe(8);
  });

  it('has a bookmark for each panel, which leads to its corner', async () => {
    const outline = (await (await read()).getOutline()) ?? [];
    expect(outline.map(({ title }) => title)).toEqual(
      cardTree('en')
        .children.slice(0, 8)
        .map(({ title }) => title),
    );
    const tops = outline.map(({ dest }) => Math.round((dest as number[])[3] ?? 0));
    expect(tops.map((top) => top > 400)).toEqual([0, 1, 1, 1, 1, 0, 0, 0].map(Boolean));
  });

  it('stands without a square code where the page has no address that others can open', async () => {
    const { qr: _, ...job } = cardJob('en');
    const pieces = await readPieces(await read(job));
    expect(pieces.map(({ words }) => words)).toContain(job.runningHeads.code);
    const { root } = await readStructure((await typeset(job, fonts)).bytes);
    expect(allBranches(root).filter(({ role }) => role === 'Figure')).toHaveLength(0);
  });
});

describe.each(['en', 'uk', 'ka'] as const)('a card in %s', async (lang) => {
  const job = cardJob(lang);
  const files = await cardFonts(lang);
  const { bytes } = await typeset(job, files);
  const structure = await readStructure(bytes);

  it('is its own tree to a screen reader, in the order of reading, without the notes', () => {
    const panels = withoutNotes(job.tree.children.slice(0, 8));
    const [first, ...others] = panels.map((panel) => withStops(expectNode(panel)));
    const { asOf, code } = job.runningHeads;
    const bare = (words: string) => words.replace(/\s+/g, '');
    const imprint = [
      ['P', bare(qr.words)],
      ['P', ['Link', 'guide.example.org']],
      ['P', bare(asOf)],
      ['P', code],
    ];
    expect(outlineOf(structure.root)).toEqual([
      'Document',
      ['H1', bare(job.tree.title)],
      first,
      ...others,
      ['Div', ['Figure'], ...imprint],
    ]);
  });

  it('is sound to qpdf, and tagged to poppler', () => {
    expect(checkByQpdf(bytes)).toContain('No syntax or stream encoding errors found');
    expect(describeByPoppler(bytes)).toMatch(/Tagged: +yes/);
  });

  it('says the language of words in another', () => {
    const spans = allBranches(structure.root).filter(({ role }) => role === 'Span');
    expect(spans).toHaveLength(16);
    for (const { dict } of spans) expect(dict.Lang).toBe(lang === 'uk' ? 'en' : 'uk');
  });

  it('paints nothing that is neither in the tree nor an artifact', () => {
    const [page] = structure.raw.pages;
    const { strays, depth, marks } = readMarks(structure.raw.stream(page?.dict.Contents));
    expect(strays).toEqual([]);
    expect(depth).toBe(1);
    expect(marks.length).toBeGreaterThan(50);
  });

  it('can be copied out letter by letter', async () => {
    const { items } = await (await (await readPdf(bytes)).getPage(1)).getTextContent({
      disableNormalization: true,
    });
    const copied = items.map((item) => ('str' in item ? item.str : '')).join('');
    const bare = (words: string) => words.replace(/\s+/g, '').replace(/(?<!\d)\d\.(?=\D)/g, '');
    const { asOf, code } = job.runningHeads;
    const wanted = [
      job.tree.title,
      ...withoutNotes(job.tree.children.slice(0, 8)).map(wordsOf),
      qr.words,
      'guide.example.org',
      asOf,
      code,
    ];
    expect(bare(copied)).toBe(bare(wanted.join('')));
  });

  it('embeds each font once, and is the same file again', async () => {
    const embedded = [...readRaw(bytes).objects.values()].filter(
      (object) => isDict(object) && object.FontFile2,
    );
    expect(embedded).toHaveLength(3);
    const again = await typeset(structuredClone(job), files);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.bytes))).toBe(0);
  });
});

describe.each(realLanguages)('the real card in $tag', (language) => {
  const people = fields.contract.values.flatMap((contract) =>
    fields.reader.values.map((reader) => ({ reader, contract })),
  );
  // Later days print more marks of age, and the two papers differ in width.
  const sheets = [
    { paper: 'a4', today: '2026-11-27' },
    { paper: 'letter', today: '2028-01-01' },
  ] as const;

  it.each(people)('fits its panels: $reader, $contract', async (answers) => {
    for (const { paper, today } of sheets) {
      // Whose nationality is not told gets every passage.
      const tree = writeCard({ answers, today, language, facts, rules });
      const job = { ...jobOf(tree, { format: 'card', paper }), today, qr };
      job.runningHeads.asOf = language.t('pdf.as-of', { day: formatMoment(today, language.words) });
      expect(layOutCard(job, openFonts(await fontsFor(language.tag))).length, tree.title).toBe(8);
    }
  });
});

/** The numbers of a short list end in a full stop. */
function withStops(outline: Outline): Outline {
  return JSON.parse(JSON.stringify(outline).replace(/(\["Lbl","\d)/g, '$1.'));
}

function withoutNotes<Node extends GuideNode>(nodes: readonly Node[]): Node[] {
  return JSON.parse(JSON.stringify(nodes), (_, value) =>
    Array.isArray(value) ? value.filter((node) => node?.type !== 'notes') : value,
  );
}

function wordsOf(node: GuideNode): string {
  if (node.type === 'text') return node.value;
  const own = node.type === 'section' ? node.title : node.type === 'callout' ? node.label : '';
  const address = node.type === 'link' ? node.url.replace('https://', '') : '';
  const inner = 'children' in node ? (node.children as GuideNode[]).map(wordsOf).join('') : '';
  return own + inner + address;
}
