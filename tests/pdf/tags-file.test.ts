import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/pdf/worker/file/write-document';
import { openFonts } from '../../src/pdf/worker/fonts/open-fonts';
import { layOutGuide } from '../../src/pdf/worker/formats/lay-out-guide';
import { Painter } from '../../src/pdf/worker/painting/paint-page';
import { Structure as StructureTree } from '../../src/pdf/worker/structure/structure';
import { typeset } from '../../src/pdf/worker/typeset';
import { longGuide } from '../samples/long-sample';
import { richTree } from '../samples/rich-sample';
import { jobOf, paragraph, root, section } from '../samples/samples';
import { readMarks } from '../support/pdf-marks';
import { type Dict, nameOf, type Raw, type RawFile, Ref, readRaw } from '../support/pdf-raw';
import { fonts, readPdf } from '../support/pdf-read';
import {
  allBranches,
  allLeaves,
  outlineOf,
  readStructure,
  type Structure,
} from '../support/pdf-structure';

const job = jobOf(longGuide('en'));
let bytes: ArrayBuffer;
let raw: RawFile;
let structure: Structure;
beforeAll(async () => {
  ({ bytes } = await typeset(job, fonts));
  structure = await readStructure(bytes);
  raw = structure.raw;
});

describe('what is painted', () => {
  it('is all marked, as content or as an artifact, and never as both', () => {
    for (const { dict } of raw.pages) {
      const { strays, depth, marks } = readMarks(raw.stream(dict.Contents));
      expect(strays).toEqual([]);
      expect(depth).toBe(1);
      expect(marks.length).toBeGreaterThan(3);
    }
  });

  it('is each in the tree once, and leads back to its element', () => {
    const leaves = allBranches(structure.root).flatMap((branch) =>
      branch.kids.flatMap((kid) => ('content' in kid ? [[kid.content, branch.id] as const] : [])),
    );
    const holders = new Map(leaves);
    expect(holders.size).toBe(leaves.length);
    const painted = raw.pages.flatMap(({ id, dict }) =>
      readMarks(raw.stream(dict.Contents)).marks.flatMap(({ mcid }) =>
        mcid === null ? [] : [`${id}/${mcid}`],
      ),
    );
    expect(painted.toSorted()).toEqual([...holders.keys()].toSorted());
    const parents = readParents(raw);
    for (const { id, dict } of raw.pages) {
      const list = parents.get(dict.StructParents as number) as Ref[];
      list.forEach((ref, mcid) => {
        expect(ref.id).toBe(holders.get(`${id}/${mcid}`));
      });
    }
  });

  it('is an artifact only where nobody needs to read it: runningHeads, lines, and heads set again', async () => {
    const pdf = await readPdf(bytes);
    const heads = new Set(['Paper', 'Desk', 'Why']);
    let again = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const hidden = await readArtifacts(pdf, number);
      const runningHeads = hidden.filter((words) => !heads.has(words));
      again += hidden.length - runningHeads.length;
      const foot = ['As of 23 November 2026', `Page ${number} of ${pdf.numPages}`];
      const known = [
        ...job.tree.children.map(({ title }) => title),
        ...job.tree.children.map((_, i) => String(i)),
        job.runningHeads.contents,
        // The signs of a warning and of what is not known: the word stands beside them.
        ...['!', '?'],
        job.runningHeads.code,
        ...foot,
      ];
      for (const words of runningHeads) expect(known).toContain(words.replace(/^\d+ +/, ''));
      for (const words of foot) expect(runningHeads).toContain(words);
    }
    expect(again).toBeGreaterThan(0);
    expect(again % 3).toBe(0);
  });
});

it('has heads and feet that say so', () => {
  raw.pages.forEach(({ dict }, i) => {
    const stream = raw.stream(dict.Contents);
    const strips = stream.match(/(?<=\/Subtype ?\/)(Header|Footer)/g) ?? [];
    expect(strips, `page ${i + 1}`).toEqual(['Header', 'Footer']);
  });
});

describe('links', () => {
  it('are each in a Link of the tree, on their own page, with words that say where they lead', () => {
    const parents = readParents(raw);
    const links = allBranches(structure.root).filter(({ role }) => role === 'Link');
    const targets = new Map(
      links.flatMap((link) =>
        link.kids.flatMap((kid) =>
          'annotation' in kid ? [[kid.annotation, { link, page: kid.page }] as const] : [],
        ),
      ),
    );
    const annotations = raw.pages.flatMap(({ id, dict }) =>
      ((raw.get(dict.Annots) ?? []) as Ref[]).map((ref) => ({ ref, page: id })),
    );
    expect(annotations.length).toBeGreaterThan(300);
    expect(targets.size).toBe(annotations.length);
    for (const { ref, page } of annotations) {
      const dict = raw.dict(ref);
      const target = targets.get(ref.id);
      expect(target?.page).toBe(page);
      expect((parents.get(dict.StructParent as number) as Ref).id).toBe(target?.link.id);
      expect(dict.Contents).toMatch(
        /^(Note \d+|All of [\w-]+|Sources|that page & “others” example\.org\/[\w-]+)$/,
      );
    }
    for (const link of links) expect(allLeaves(link).length).toBeGreaterThan(0);
  });

  it('are reached in the order of the tree', () => {
    for (const { dict } of raw.pages) expect(nameOf(dict.Tabs)).toBe('S');
  });
});

it('nests only what the standard nests', () => {
  const inner: Record<string, string[]> = {
    L: ['LI'],
    LI: ['Lbl', 'LBody'],
    Table: ['TR'],
    TR: ['TH', 'TD'],
    TOC: ['TOCI'],
    TOCI: ['Reference'],
    Document: ['Sect', 'H1', 'H2', 'P', 'TOC'],
  };
  for (const { role, kids } of allBranches(structure.root)) {
    const own = inner[role];
    if (!own) continue;
    for (const kid of kids) expect(own).toContain('role' in kid ? kid.role : `content in ${role}`);
  }
});

describe('the file', () => {
  it('says that it is tagged, in which language, and shows its title', () => {
    const catalog = raw.dict(raw.trailer.Root);
    expect(raw.dict(catalog.MarkInfo)).toEqual({ Marked: true });
    expect(catalog.Lang).toBe('en');
    expect(raw.dict(catalog.ViewerPreferences)).toEqual({ DisplayDocTitle: true });
    expect(raw.trailer.Encrypt).toBeUndefined();
  });

  it('claims PDF/UA-1, with a title that is safe in XML, one day, and nothing of its owner', () => {
    const metadata = raw.stream(raw.dict(raw.trailer.Root).Metadata);
    const told = [...metadata.matchAll(/<([\w:]+)[^<>]*>([^<>]+)<\/\1>/g)].flatMap(
      ([, name, words]) => (words?.trim() ? [`${name} ${words}`] : []),
    );
    expect(told).toEqual([
      'xmp:CreateDate 2026-11-23T00:00:00Z',
      'xmp:CreatorTool Putivnyk',
      'rdf:li A long guide &amp; &lt;more&gt;',
      'pdf:Producer Putivnyk',
      'pdfuaid:part 1',
    ]);
    expect(metadata).toContain('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"');
    expect(raw.dict(raw.trailer.Info).Title).toBeDefined();
    expect(raw.get(raw.dict(raw.trailer.Info).Title)).toBe('A long guide & <more>');
  });

  it('holds its letters whole, and each reads back as a character', () => {
    const used = raw.pages.flatMap(({ dict }) =>
      Object.values(raw.dict(raw.dict(dict.Resources).Font)),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const ref of used) {
      const font = raw.dict(ref);
      const [inner] = raw.get(font.DescendantFonts) as Raw[];
      const descriptor = raw.dict(raw.dict(inner).FontDescriptor);
      expect(descriptor.FontFile2).toBeInstanceOf(Ref);
      expect(nameOf(raw.dict(inner).CIDToGIDMap)).toBe('Identity');
      expect(descriptor.CIDSet).toBeUndefined();
      const lines = [...raw.stream(font.ToUnicode).matchAll(/^<[\da-f]{4}>(<[^>]*>)$/gm)];
      const codes = lines.map(([, code]) => code ?? '');
      // The face of the code has a dozen letters.
      expect(codes.length).toBeGreaterThan(8);
      // Back one to one: no two glyphs read as the same letters, or a word that was typed might be found as another.
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) {
        expect(code).toMatch(/^<([\da-f]{4})+>$/);
        expect(code).not.toMatch(/0000|feff|fffe/);
      }
    }
  });
});

it('keeps the order of reading when pages are laid two to a sheet, the last beside the first', async () => {
  const small = jobOf(richTree);
  const usual = await readStructure((await typeset(small, fonts)).bytes);
  const tree = new StructureTree();
  const painter = new Painter(tree);
  const pages = layOutGuide(small, openFonts(fonts)).map((page) => painter.paint(page));
  const sides = Array.from({ length: Math.ceil(pages.length / 2) }, (_, i) => {
    const pair = [pages[pages.length - 1 - i], pages[i]];
    const placed = pair.flatMap((page, n) =>
      page && pair.indexOf(page) === n
        ? [{ page, at: { isTurned: false, x: n * 595.28, y: 0 } }]
        : [],
    );
    return { width: 1190.56, height: 841.89, placed };
  });
  const { buffer } = writeDocument(small, sides, tree.root, painter.used);
  const structure = await readStructure(buffer);
  expect(structure.raw.pages.length).toBe(Math.ceil(usual.raw.pages.length / 2));
  expect(outlineOf(structure.root)).toEqual(outlineOf(usual.root));
});

it('tags a guide with nothing in it', async () => {
  const { root: tree } = await readStructure(
    (await typeset(jobOf(root(section('papers', 'Papers', paragraph()))), fonts)).bytes,
  );
  expect(outlineOf(tree)).toEqual([
    'Document',
    ['H1', 'Sampleguide'],
    ['P', 'Whatthispaperis.'],
    ['Sect', ['H2', 'Papers']],
    ['H2', 'Contents'],
    ['TOC', ['TOCI', ['Reference', ['Link', 'Papers'], '1']]],
  ]);
});

it('gives the same bytes for the same job', async () => {
  const again = await typeset(structuredClone(job), fonts);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.bytes))).toBe(0);
  expect(readRaw(again.bytes).pages.length).toBe(raw.pages.length);
});

/** The tree that leads from numbers on pages and links back to elements. */
function readParents(file: RawFile): Map<number, Raw> {
  const tree = file.dict(file.dict(file.trailer.Root).StructTreeRoot).ParentTree as Dict;
  expect(Object.keys(tree)).toEqual(['Nums']);
  const nums = tree.Nums as Raw[];
  const pairs = nums.flatMap((key, i): [number, Raw][] =>
    i % 2 === 0 ? [[key as number, nums[i + 1] ?? null]] : [],
  );
  expect(pairs.map(([key]) => key)).toEqual(pairs.map((_, i) => i));
  return new Map(pairs);
}

async function readArtifacts(pdf: Awaited<ReturnType<typeof readPdf>>, number: number) {
  const { items } = await (await pdf.getPage(number)).getTextContent({
    includeMarkedContent: true,
  });
  const found: string[] = [];
  let hidden = false;
  for (const item of items) {
    if ('str' in item) {
      if (hidden && item.str.trim()) found.push(item.str);
    } else hidden = 'tag' in item && item.tag === 'Artifact';
  }
  return found;
}
