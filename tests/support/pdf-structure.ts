import { type Dict, isDict, nameOf, type Raw, type RawFile, Ref, readRaw } from './pdf-raw';
import { readPdf } from './pdf-read';

/** An element of a file's structure tree. */
export interface Branch {
  role: string;
  /** The number of its object. */
  id: number;
  dict: Dict;
  kids: (Branch | Leaf | Target)[];
}
/** Marked content: the words in it, without any space. */
export interface Leaf {
  words: string;
  /** `page/number` of the content. */
  content: string;
}
/** An annotation, by the number of its object, and the page that its element says it is on. */
export interface Target {
  annotation: number;
  page: number;
}

export interface Structure {
  raw: RawFile;
  root: Branch;
}

/** The whole structure tree of a file, over all pages, with its words as pdf.js reads them. */
export async function readStructure(bytes: ArrayBuffer): Promise<Structure> {
  const raw = readRaw(bytes);
  const words = await readMarkedWords(bytes);
  const read = (ref: Raw | undefined): Branch => {
    if (!(ref instanceof Ref)) throw new Error('an element that is not by reference');
    const dict = raw.dict(ref);
    const kidOf = (kid: Raw): Branch | Leaf | Target => {
      if (kid instanceof Ref) return read(kid);
      const own = isDict(kid) ? kid : {};
      const page = own.Pg ?? dict.Pg;
      if (!(page instanceof Ref)) throw new Error('content on no page');
      if (own.Obj instanceof Ref) return { annotation: own.Obj.id, page: page.id };
      const content = `${page.id}/${typeof kid === 'number' ? kid : own.MCID}`;
      return { content, words: words.get(content) ?? '' };
    };
    const kids = [dict.K ?? []].flat().map((kid) => kidOf(kid as Raw));
    return { role: nameOf(dict.S) ?? '', id: ref.id, dict, kids };
  };
  const tree = raw.dict(raw.dict(raw.trailer.Root).StructTreeRoot);
  return { raw, root: read((tree.K as Raw[])[0]) };
}

/** Every element, parents first, in reading order. */
export function allBranches(root: Branch): Branch[] {
  return [root, ...root.kids.flatMap((kid) => ('role' in kid ? allBranches(kid) : []))];
}

/** All content of an element and of those inside it. */
export function allLeaves(root: Branch): Leaf[] {
  return root.kids.flatMap((kid) =>
    'role' in kid ? allLeaves(kid) : 'content' in kid ? [kid] : [],
  );
}

/** All words of an element, without any space. */
export function wordsOf(root: Branch): string {
  return allLeaves(root)
    .map(({ words }) => words)
    .join('');
}

/** A tree of roles and words, to be compared. */
export type Outline = [role: string, ...(Outline | string)[]];

/** The tree without what only machines ask of it; words that follow each other are one string. */
export function outlineOf({ role, kids }: Branch): Outline {
  const parts = kids.flatMap((kid): (Outline | string)[] =>
    'role' in kid ? [outlineOf(kid)] : 'content' in kid ? [kid.words] : [],
  );
  return [role, ...joinWords(parts)];
}

export function joinWords(parts: (Outline | string)[]): (Outline | string)[] {
  const joined: (Outline | string)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

async function readMarkedWords(bytes: ArrayBuffer): Promise<Map<string, string>> {
  const pdf = await readPdf(bytes);
  const words = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let open = '';
    for (const item of items) {
      if ('str' in item) {
        if (open) words.set(open, (words.get(open) ?? '') + item.str.replace(/\s+/g, ''));
      } else if (item.type.startsWith('begin')) {
        open = item.id?.replace(/^p(\d+)R_mc(\d+)$/, '$1/$2') ?? '';
      } else open = '';
    }
  }
  return words;
}
