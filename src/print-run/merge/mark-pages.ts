import type { NumberPlace } from '../printing';
import type { ObjectWriter } from './object-writer';
import { drawRowNumber } from './row-number';
import { blankLike, type PageEntries, sizeOf } from './take-pages';

/** How the sides of one row's copies differ from the guide's own pages. */
export interface Marks {
  /** The row whose number is printed, from 1, and where; an index sheet has none. */
  number?: { row: number; at: NumberPlace } | undefined;
  /** Whether backs stand on their heads, because the printer turns the sheets over the other edge. */
  isBackTurned: boolean;
}

/** The sides of one copy: its pages, a blank one where the last sheet would have no back, and what is marked on them. */
export function markPages(
  pages: readonly PageEntries[],
  { number, isBackTurned }: Marks,
  writer: ObjectWriter,
): PageEntries[] {
  const sides = pages.length % 2 === 1 ? [...pages, blankLike(pages.at(-1))] : pages;
  const streams = new Map<string, number>();
  // The same operators are one object, for however many pages.
  const stream = (operators: string) => {
    const id = streams.get(operators) ?? writer.addOperators(operators);
    streams.set(operators, id);
    return `${id} 0 R`;
  };
  return sides.map((side, i) => {
    const isBlank = i >= pages.length;
    const [width, height] = sizeOf(side);
    const isTurned = isBackTurned && i % 2 === 1 && !isBlank;
    const isNumbered = number && number.at.isOnBlank === isBlank;
    if (!isTurned && !isNumbered) return side;
    const before = isTurned ? `q -1 0 0 -1 ${width} ${height} cm\nq\n` : 'q\n';
    const mark = isNumbered ? drawRowNumber(number.row, number.at, width) : '';
    const own = side.get('Contents') ?? '';
    const contents = `[${stream(before)} ${own} ${stream(`\nQ\n${mark}${isTurned ? 'Q\n' : ''}`)}]`;
    return new Map(side).set('Contents', contents);
  });
}
