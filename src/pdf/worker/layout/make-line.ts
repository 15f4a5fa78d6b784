import type { Word } from '../fonts/face';
import type { Line, Segment } from './line';
import type { Piece } from './piece';
import type { TextStyle } from './text-style';

/**
 * Makes a line of the pieces that stand on it.
 * @param style of a line with nothing on it
 */
export function makeLine(
  pieces: readonly Piece[],
  style: TextStyle,
  y: number,
  measure: number,
): Line {
  const styles = pieces.length > 0 ? pieces.map(({ run }) => run.style) : [style];
  const firstWord = pieces.findIndex(({ isSpace }) => !isSpace);
  const lastWord = pieces.findLastIndex(({ isSpace }) => !isSpace);
  const lead = widthOf(pieces.slice(0, Math.max(0, firstWord)));
  const width = widthOf(pieces.slice(0, lastWord + 1)) - lead;
  const x = alignment[styles[0]?.align ?? 'left'] * (measure - width);
  return {
    y,
    height: Math.max(...styles.map(({ leading }) => leading)),
    ascent: Math.max(...styles.map(({ ascent }) => ascent)),
    x,
    width,
    segments: segmentsOf(pieces, x - lead),
  };
}

const alignment = { left: 0, center: 0.5, right: 1 };

/** Pieces of one run that follow each other are painted at once. */
function segmentsOf(pieces: readonly Piece[], start: number): Segment[] {
  const segments: Segment[] = [];
  let x = start;
  for (let from = 0; from < pieces.length; ) {
    const run = pieces[from]?.run;
    if (!run) break;
    const words: Word[] = [];
    let width = 0;
    let to = from;
    for (let piece = pieces[to]; piece && piece.run === run; to += 1, piece = pieces[to]) {
      words.push(piece.word);
      width += piece.width;
    }
    segments.push({ run, x, width, words });
    x += width;
    from = to;
  }
  return segments;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}
