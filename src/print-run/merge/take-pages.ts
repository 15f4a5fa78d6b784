import type { ObjectWriter } from './object-writer';
import { mapRefs, readDict, refsIn } from './read-dict';
import { openFile } from './read-file';

/** The entries of a page's dictionary. */
export type PageEntries = ReadonlyMap<string, string>;

/**
 * Takes a file of ours into another: its fonts and drawings as they are, once. What only a screen uses, outline and
 * tags, is left out.
 * @param keepsLinks whether links come along, which need destinations of their names in the new file
 * @returns its pages, ready to be named as often as there are copies
 */
export function takePages(
  file: Uint8Array,
  writer: ObjectWriter,
  keepsLinks: boolean,
): PageEntries[] {
  const open = openFile(file);
  const numbers = new Map<number, number>();
  const bring = (id: number): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = writer.reserve();
    numbers.set(id, number);
    const { text, stream } = open.get(id);
    // Where there is no tree of tags, nothing has a place in it.
    writer.put(number, mapRefs(text.replace(/\/StructParent \d+/, ''), bring), stream);
    return number;
  };
  const pageTree = readDict(open.get(refOf(readDict(open.get(open.root).text).get('Pages'))).text);
  const left = ['Parent', 'StructParents', 'Tabs', ...(keepsLinks ? [] : ['Annots'])];
  return refsIn(pageTree.get('Kids') ?? '').map((id) => {
    const page = readDict(open.get(id).text);
    for (const name of left) page.delete(name);
    return new Map([...page].map(([name, value]) => [name, mapRefs(value, bring)]));
  });
}

/** The back of a last page, so that the next copy begins on a sheet of its own. */
export function blankLike(page: PageEntries | undefined): PageEntries {
  return new Map([
    ['Type', '/Page'],
    ['MediaBox', page?.get('MediaBox') ?? '[0 0 595.28 841.89]'],
    ['Resources', '<<>>'],
  ]);
}

/** @returns the width and height of a page, in points */
export function sizeOf(page: PageEntries): [width: number, height: number] {
  const [, , width = 0, height = 0] = (page.get('MediaBox') ?? '')
    .replace(/[[\]]/g, '')
    .trim()
    .split(/\s+/)
    .map(Number);
  return [width, height];
}

function refOf(value: string | undefined): number {
  return Number(/^(\d+) 0 R$/.exec(value ?? '')?.[1]);
}
