import { beforeAll, describe, expect, it } from 'vitest';
import { typeset } from '../../src/pdf/worker/typeset';
import { filled, longGuide } from '../samples/long-sample';
import { jobOf } from '../samples/samples';
import { expectOutline } from '../support/pdf-outline';
import { findPlace, fonts, type Pdf, readPdf } from '../support/pdf-read';
import {
  allBranches,
  allLeaves,
  type Branch,
  outlineOf,
  readStructure,
  type Structure,
  wordsOf,
} from '../support/pdf-structure';
import { checkByQpdf, describeByPoppler, rolesByPoppler } from '../support/reference-readers';

describe.each(['en', 'uk'] as const)('a long guide in %s, to a screen reader', (lang) => {
  const guide = longGuide(lang);
  let bytes: ArrayBuffer;
  let pdf: Pdf;
  let structure: Structure;
  let all: Branch[];
  const of = (role: string) => all.filter((branch) => branch.role === role);
  beforeAll(async () => {
    ({ bytes } = await typeset(jobOf(guide), fonts));
    pdf = await readPdf(bytes);
    structure = await readStructure(bytes);
    all = allBranches(structure.root);
  });

  it('is more than twenty pages', () => {
    expect(pdf.numPages).toBeGreaterThan(20);
  });

  it('is the guide’s own tree, in the order in which it is read', async () => {
    const starts = new Map<string, number>();
    for (const { id } of guide.children) {
      starts.set(id, (await findPlace(pdf, `section-${id}`))?.page ?? 0);
    }
    expect(outlineOf(structure.root)).toEqual(
      expectOutline(filled(guide), (id) => starts.get(id) ?? 0),
    );
  });

  it('is read alike by another engine, page by page', async () => {
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { id } = structure.raw.pages[page - 1] ?? { id: 0 };
      const tree = await (await pdf.getPage(page)).getStructTree();
      const ours = all.filter(({ kids }) =>
        kids.some((kid) => 'content' in kid && kid.content.startsWith(`${id}/`)),
      );
      expect(rolesWithContent(tree)).toEqual(ours.map(({ role }) => role));
    }
  });

  it('is found good by other programs', () => {
    expect(describeByPoppler(bytes)).toMatch(/^Tagged: +yes$/m);
    expect(checkByQpdf(bytes)).toContain('No syntax or stream encoding errors');
    const headings = (roles: string[]) =>
      roles.filter((role) => /^(H\d|Table|TH|Note|TOCI)$/.test(role));
    expect(headings(rolesByPoppler(bytes))).toEqual(headings(all.map(({ role }) => role)));
  });

  it('has paragraphs that run over a page’s end as one element', () => {
    const split = of('P').filter((each) => pagesOf(each).length > 1);
    expect(split.length).toBeGreaterThan(5);
    const long = split.map(wordsOf).map(({ length }) => length);
    expect(Math.max(...long)).toBeGreaterThan(1500);
    expect(of('Table').filter((each) => pagesOf(each).length > 1).length).toBeGreaterThan(3);
  });

  it('never skips a level of heading', () => {
    const levels = all.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    levels.slice(1).forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
      expect(level).toBeGreaterThan(1);
    });
  });

  it('says the language of words in another', () => {
    const spans = of('Span');
    expect(spans.length).toBeGreaterThan(50);
    for (const { dict } of spans) expect(dict.Lang).toBe(lang === 'en' ? 'uk' : 'en');
  });

  it('says what is drawn before an item', () => {
    const said = of('Lbl').map(({ dict }) => dict.Alt ?? dict.ActualText ?? 'number');
    expect(new Set(said)).toEqual(new Set(['Box to tick', 'Ticked box', '•', 'number']));
    for (const label of of('Lbl')) expect(label.kids.length).toBeGreaterThan(0);
  });

  it('gives each note an id of its own, which the tree can find', () => {
    const ids = of('Note').map(({ dict }) => dict.ID);
    expect(ids).toHaveLength(guide.children.at(-1)?.children.length ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
    const tree = structure.raw.dict(structure.raw.dict(structure.raw.trailer.Root).StructTreeRoot);
    const { Names: names } = structure.raw.dict(tree.IDTree) as { Names: string[] };
    const listed = names.filter((_, i) => i % 2 === 0);
    expect(listed).toEqual([...(ids as string[])].sort());
  });

  it('says how lists are numbered and that heads are of columns', () => {
    const attributes = (role: string) =>
      new Set(of(role).map(({ dict }) => JSON.stringify(dict.A)));
    expect(attributes('L')).toEqual(
      new Set(
        ['Decimal', 'Disc', 'None'].map((each) =>
          JSON.stringify({ O: { name: 'List' }, ListNumbering: { name: each } }),
        ),
      ),
    );
    expect(attributes('TH')).toEqual(
      new Set([JSON.stringify({ O: { name: 'Table' }, Scope: { name: 'Column' } })]),
    );
  });

  it('has as many cells in each row as its head', () => {
    for (const table of of('Table')) {
      const counts = table.kids.map((row) => ('role' in row ? row.kids.length : 0));
      expect(new Set(counts)).toEqual(new Set([3]));
    }
  });

  it('holds nothing of the running heads and feet', () => {
    const words = wordsOf(structure.root);
    expect(words).not.toContain('Asof23November2026');
    expect(words).not.toMatch(/Page\d+of/);
    expect(words.split('Alongguide&<more>')).toHaveLength(2);
  });
});

function pagesOf(branch: Branch): string[] {
  return [...new Set(allLeaves(branch).map(({ content }) => content.split('/')[0] ?? ''))];
}

interface Tree {
  role?: string;
  children?: { type?: string; role?: string }[];
}

/** The roles of elements in which something stands, in reading order, as pdf.js tells them. */
function rolesWithContent(tree: Tree | null): string[] {
  const children = tree?.children ?? [];
  const own = children.some(({ type }) => type === 'content') ? [tree?.role ?? ''] : [];
  return [...own, ...children.flatMap((child) => rolesWithContent(child as Tree))];
}
