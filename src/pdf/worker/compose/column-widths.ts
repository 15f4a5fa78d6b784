import type { Inline, TableRow } from '../../../guide/tree/nodes';
import { type FontStore, widthOf } from '../fonts/open-fonts';
import { splitWord } from '../layout/break-opportunities';
import { between } from './between-notes';
import { plainText } from './plain-text';

/** A column gains nothing from being wider than this many points. */
const wideEnough = 260;
/** A column in which words are cut is at least so many times its type wide: two letters to a line. */
const leastWidth = 2;
/** The space between two columns, which belongs to the one before. */
export const gutter = 10;

/**
 * Shares out the width of a table: each column first gets what its longest word needs, and the rest goes
 * to those with more to say.
 * @param measure width of the table, in points
 * @returns a share for each column, which sum to 1; nothing where there are too many to be read
 */
export function columnWidths(
  rows: readonly TableRow[],
  fonts: FontStore,
  size: number,
  measure: number,
): number[] | undefined {
  const count = Math.max(...rows.map((row) => row.children.length));
  const columns = Array.from({ length: count }, (_, i) =>
    rows.map((row) => plainText((row.children[i]?.children ?? []).map(noteAsText))),
  );
  const width = (words: string) => widthOf(words, fonts.bold, size);
  const least = columns.map((cells) => gutter + Math.max(...cells.flatMap(splitCell).map(width)));
  const ideal = columns.map((cells, i) =>
    Math.max(least[i] ?? 0, Math.min(wideEnough, gutter + Math.max(...cells.map(width)))),
  );
  const wanted = sum(ideal) - sum(least);
  const spare = measure - sum(least);
  const widths =
    spare < 0
      ? capWidest(least, measure, leastWidth * size + gutter)
      : least.map((min, i) =>
          wanted === 0 ? min : min + (spare * ((ideal[i] ?? min) - min)) / wanted,
        );
  return widths?.map((each) => each / sum(widths));
}

/** Where not all longest words fit, the widest columns give way: theirs are cut, and the others stay whole. */
function capWidest(
  widths: readonly number[],
  measure: number,
  least: number,
): number[] | undefined {
  let room = measure;
  let open = [...widths];
  // Each round sets aside the columns that need less than an even share of what is left.
  for (;;) {
    const cap = room / open.length;
    const narrow = open.filter((width) => width <= cap);
    if (narrow.length === 0)
      return cap < least ? undefined : widths.map((width) => Math.min(width, cap));
    room -= sum(narrow);
    open = open.filter((width) => width > cap);
  }
}

/** The numbers of notes may stand on a line of their own; measured at full size, they surely fit. */
function noteAsText(node: Inline): Inline {
  return node.type === 'notes'
    ? { type: 'text', value: ` [${node.numbers.join(between(node.numbers))}]` }
    : node;
}

function splitCell(words: string): string[] {
  // A space that does not break, as in "3 years", belongs to the word.
  return words.split(/[ \n]+/).flatMap(splitWord);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
