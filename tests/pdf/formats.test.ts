import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../src/formats';
import { pageGeometryOf } from '../../src/pdf/worker/compose/page-geometry';
import { typeScales } from '../../src/pdf/worker/compose/type-scale';
import { sidesOf } from '../../src/pdf/worker/imposition/signature';
import { typeset } from '../../src/pdf/worker/typeset';
import { inventGeorgian, pangram } from '../samples/georgian';
import { filled, longGuide } from '../samples/long-sample';
import { jobOf } from '../samples/samples';
import { readMarks } from '../support/pdf-marks';
import { expectOutline } from '../support/pdf-outline';
import { findPlace, fonts, type Pdf, readPdf } from '../support/pdf-read';
import { allBranches, outlineOf, readStructure, type Structure } from '../support/pdf-structure';
import { bodyOf, type Piece, readPages } from '../support/pdf-unfold';
import { findDifference } from '../support/read-in-order';
import { checkByQpdf, describeByPoppler, rolesByPoppler } from '../support/reference-readers';

const cases = (['large', 'booklet'] as const).flatMap((format) =>
  (['en', 'uk'] as const).map((lang) => ({ format, lang })),
);

describe.each(cases)('a guide in the format $format, in $lang', ({ format, lang }) => {
  const printFormat = { format, paper: 'a4' } as const;
  const guide = longGuide(lang, 2);
  const job = jobOf(guide, printFormat);
  const sheet = pageGeometryOf(printFormat);
  let bytes: ArrayBuffer;
  let pdf: Pdf;
  let structure: Structure;
  let pages: Piece[][];
  beforeAll(async () => {
    ({ bytes } = await typeset(job, fonts));
    pdf = await readPdf(bytes);
    structure = await readStructure(bytes);
    pages = await readPages(pdf, printFormat);
  });
  const pageOf = async (name: string) => {
    const place = await findPlace(pdf, name);
    if (!place) throw new Error(`no place ${name}`);
    return pageAt(place.page - 1, place.x, pdf.numPages, format, sheet.width);
  };

  it('numbers its pages in the order in which they are read', () => {
    const feet = pages.map((page) => lineOf(page.filter(({ y }) => y < sheet.bottom - 4)));
    const heads = pages.map((page) => lineOf(page.filter(({ y }) => y > sheet.height - sheet.top)));
    const numbers = heads.flatMap((head) => /Page (\d+) of (\d+)/.exec(head)?.slice(1) ?? []);
    const count = numbers.length / 2;
    expect(count).toBeGreaterThan(5);
    expect(numbers).toEqual(
      Array.from({ length: count }, (_, i) => [String(i + 1), String(count)]).flat(),
    );
    for (const foot of feet.slice(0, count)) {
      expect(foot).toContain('As of 23 November 2026');
      expect(foot).toContain('EN-0.1.0-7F3K-9Q2M');
    }
  });

  it('is the guide’s own tree, in the order in which it is read, its contents with the right numbers', async () => {
    const starts = new Map<string, number>();
    for (const { id } of guide.children) starts.set(id, (await pageOf(`section-${id}`)) + 1);
    const [role, ...kids] = expectOutline(filled(guide), (id) => starts.get(id) ?? 0);
    expect(outlineOf(structure.root)).toEqual([
      role,
      ...kids,
      ...(format === 'booklet' ? back : []),
    ]);
  });

  it('gives back its words, letter by letter, in the order of its pages', () => {
    const copied = pages.map((page) => squeeze(lineOf(bodyOf(page, printFormat)))).join('');
    const whole =
      format === 'booklet' ? copied.replace(/Tofold1\.Print\.2\.Fold\.3\.Staple\.$/, '') : copied;
    expect(whole === copied).toBe(format !== 'booklet');
    expect(findDifference(guide, 'Contents', whole)).toBeUndefined();
  });

  it('has nothing painted that is neither tagged nor an artifact', () => {
    for (const { dict } of structure.raw.pages) {
      const { strays, depth } = readMarks(structure.raw.stream(dict.Contents));
      expect(strays).toEqual([]);
      expect(depth).toBeLessThanOrEqual(1);
    }
  });

  it('has links that are in the tree', () => {
    const held = new Set(
      allBranches(structure.root)
        .filter(({ role }) => role === 'Link')
        .flatMap(({ kids }) =>
          kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
        ),
    );
    const all = structure.raw.pages.flatMap(
      ({ dict }) => (structure.raw.get(dict.Annots) ?? []) as { id: number }[],
    );
    expect(all.length).toBeGreaterThan(50);
    expect(held).toEqual(new Set(all.map(({ id }) => id)));
  });

  it('leads to its headings by names and by bookmarks, in the order in which they are read', async () => {
    const outline = (await pdf.getOutline()) ?? [];
    expect(outline.map(({ title }) => title)).toEqual(guide.children.map(({ title }) => title));
    for (const [i, { id, title }] of guide.children.entries()) {
      const page = await pageOf(`section-${id}`);
      expect(lineOf(pages[page] ?? [])).toContain(title);
      const [ref, , x] = (outline[i]?.dest ?? []) as [
        { num: number; gen: number },
        unknown,
        number,
      ];
      const side = await pdf.getPageIndex(ref);
      expect(pageAt(side, x + 1, pdf.numPages, format, sheet.width)).toBe(page);
    }
  });

  it('leaves no heading at the foot of a page, and cuts nothing off', () => {
    const scale = typeScales[format];
    const heads = [scale.sectionTitle[0], scale.heading2[0]] as number[];
    for (const page of pages) {
      const body = bodyOf(page, printFormat).filter(({ words }) => words.trim());
      if (body.length === 0) continue;
      const lowest = body.reduce((low, piece) => (piece.y < low.y ? piece : low));
      expect(heads, lowest.words).not.toContain(lowest.size);
      const creep = 6;
      for (const { x, end } of body) {
        expect(x).toBeGreaterThan(sheet.side - creep - 1);
        expect(end).toBeLessThan(sheet.width - sheet.side + creep + 1);
      }
    }
  });

  it('is found good by other programs', () => {
    expect(describeByPoppler(bytes)).toMatch(/^Tagged: +yes$/m);
    expect(checkByQpdf(bytes)).toContain('No syntax or stream encoding errors');
    const roles = allBranches(structure.root).map(({ role }) => role);
    const counted = (all: string[]) =>
      ['H1', 'H2', 'H3', 'H4', 'L', 'LI', 'Table', 'TH', 'TD', 'Note', 'TOCI'].map(
        (role) => `${role} ${all.filter((each) => each === role).length}`,
      );
    expect(counted(rolesByPoppler(bytes))).toEqual(counted(roles));
  });

  const itOnce = lang === 'en' ? it : null;
  itOnce?.('is the same, byte for byte, when it is made again', async () => {
    const again = await typeset(structuredClone(job), fonts);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.bytes))).toBe(0);
  });
});

const back = [
  ['H2', 'Tofold'],
  [
    'L',
    ...['Print.', 'Fold.', 'Staple.'].map((words, i) => [
      'LI',
      ['Lbl', `${i + 1}.`],
      ['LBody', ['P', words]],
    ]),
  ],
];

/** The number of a page, from 0, by the side of the paper on which it is. */
function pageAt(side: number, x: number, sides: number, format: Format, width: number): number {
  if (format !== 'booklet') return side;
  const { left = 0, right = 0 } = sidesOf(sides * 2)[side] ?? {};
  return x < width ? left : right;
}

function lineOf(pieces: Piece[]): string {
  return pieces.map(({ words }) => words).join('');
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}

describe('a short sample in Georgian', async () => {
  const { tree, fonts: files } = await inventGeorgian();
  it.each(['a4', 'large', 'booklet'] as const)(
    'is tagged and reads back in the format %s',
    async (format) => {
      const printFormat = { format, paper: 'letter' } as const;
      const { bytes } = await typeset(jobOf(tree, printFormat), files);
      expect(describeByPoppler(bytes)).toMatch(/^Tagged: +yes$/m);
      expect(checkByQpdf(bytes)).toContain('No syntax or stream encoding errors');
      const pages = await readPages(await readPdf(bytes), printFormat);
      const copied = squeeze(pages.map((page) => lineOf(bodyOf(page, printFormat))).join(''));
      expect(copied).toContain(squeeze(pangram));
      expect(copied).toContain('вул.Ґонти,під’їзд«Їжак».');
      const { root } = await readStructure(bytes);
      const roles = allBranches(root).map(({ role }) => role);
      for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'TOCI', 'Span'])
        expect(roles).toContain(role);
    },
  );
});
