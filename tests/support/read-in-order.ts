/** Holds the words that come out of a PDF against those of its tree, one after another, with nothing between. */
import type { GuideNode, GuideRoot } from '../../src/guide/tree/nodes';
import { shortAddress } from '../../src/pdf/worker/compose/short-address';
import type { Pdf } from './pdf-read';

/** Points from the paper's foot between which the text stands; beyond are running head and foot. */
const text = { from: 50, to: 785 };
/** Points from the paper's side: nearer stand tabs, which are no text. */
const side = 45;

/** All letters of the text in the order in which they are copied out, without spaces. */
export async function copyOut(pdf: Pdf): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // A reader's program may not be as kind as this one: what stands in the file is what is copied.
    const { items } = await page.getTextContent({ disableNormalization: true });
    const [, , width = 0] = page.view;
    for (const item of items) {
      if (!('str' in item)) continue;
      const [x, y] = item.transform.slice(4);
      const isInside = x > side && x < width - side;
      if (isInside && y > text.from && y < text.to) pages.push(item.str);
    }
  }
  return squeeze(pages.join(''));
}

/** Words that must come out, or that only may: addresses are printed unless they are said already. */
interface Piece {
  words: string;
  isSure: boolean;
  /** Whether the signs at its ends may be missing: nothing touches a number to call on page one. */
  mayBeBare?: boolean;
  /** How an address in a note may be printed instead. */
  short?: string;
}

/**
 * Finds the first place where the copied letters are not those of the tree. Numerals of lists, notes and
 * contents may stand between, and the sign of a warning or of what is not known.
 * @returns nothing where all is well; else what was wanted and what was found
 */
export function findDifference(tree: GuideRoot, contents: string, copied: string) {
  let rest = copied;
  for (const { words: whole, isSure, mayBeBare, short } of piecesOf(tree, contents)) {
    const numeral = /^[,\d.!?]*/.exec(rest)?.[0] ?? '';
    const bare = whole.replace(/^[.,;:]|[,:]$/g, '');
    const isThere = (words: string) => [...numeral, ''].some((_, i) => rest.startsWith(words, i));
    const other = mayBeBare ? bare : (short ?? whole);
    const words = isThere(whole) ? whole : other;
    const found = [...numeral, ''].findIndex((_, i) => rest.startsWith(words, i));
    if (found >= 0) rest = rest.slice(found + words.length);
    else if (isSure) return { wanted: words, found: rest.slice(0, words.length + 20) };
  }
  return /^\d*$/.test(rest) ? undefined : { wanted: '', found: rest };
}

function piecesOf({ title, intro, children }: GuideRoot, contents: string): Piece[] {
  const [first, ...others] = children;
  return [
    ...sure(title),
    ...intro.flatMap(piecesIn),
    ...(first ? piecesIn(first).map((piece) => ({ ...piece, mayBeBare: true })) : []),
    ...sure(contents),
    ...children.flatMap((section) => sure(section.title)),
    ...others.flatMap(piecesIn),
  ];
}

function piecesIn(node: GuideNode): Piece[] {
  if (node.type === 'text') return sure(node.value);
  if (node.type === 'notes') return sure(`[${node.numbers.join('·')}]`);
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(piecesIn);
  if (node.type === 'section') return [...sure(node.title), ...inner];
  if (node.type === 'callout') return [...sure(node.label), ...inner];
  if (node.type === 'note')
    return inner.map((piece) => ({ ...piece, short: shortAddress(piece.words) }));
  if (node.type === 'link') return [...inner, perhaps(addressOf(node.url))];
  if (node.type !== 'table') return inner;
  // The head of a table stands again on each page that it runs over.
  const [head, ...rows] = node.children.map(piecesIn);
  const again = perhaps((head ?? []).map(({ words }) => words).join(''));
  return [...(head ?? []), ...rows.flatMap((row) => [again, ...row])];
}

function addressOf(url: string): string {
  return decodeURI(url.replace(/^(mailto:|tel:|https:\/\/)/, '').replace(/^([^/]+)\/$/, '$1'));
}

function sure(words: string): Piece[] {
  return squeeze(words) ? [{ words: squeeze(words), isSure: true }] : [];
}

function perhaps(words: string): Piece {
  return { words: squeeze(words), isSure: false };
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, '');
}
