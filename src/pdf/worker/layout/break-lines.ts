import { splitWord } from './break-opportunities';
import { type BreakPoint, chooseEnds } from './choose-ends';
import type { Line } from './line';
import { makeLine } from './make-line';
import type { Piece } from './piece';
import type { TextRun } from './text-run';

/**
 * Breaks the runs of a block of text into lines.
 * @param measure in points; a word that is wider is cut, so that no letter leaves its column
 */
export function breakLines(runs: readonly TextRun[], measure: number): Line[] {
  const lines: Line[] = [];
  let y = 0;
  for (const { pieces, style } of paragraphsOf(runs)) {
    for (const part of partAtEnds(cutToFit(pieces, measure), measure)) {
      const line = makeLine(part, style, y, measure);
      lines.push(line);
      y += line.height;
    }
  }
  return lines;
}

interface Paragraph {
  pieces: Piece[];
  /** Of the run in which it begins: an empty one has the height of its line. */
  style: TextRun['style'];
}

const spaces = /( +)/;

/** The pieces of each paragraph; a new one begins at a forced end of a line. */
function paragraphsOf(runs: readonly TextRun[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let paragraph: Paragraph | undefined;
  for (const run of runs) {
    for (const [i, words] of run.words.split('\n').entries()) {
      if (!paragraph || i > 0) {
        paragraph = { pieces: [], style: run.style };
        paragraphs.push(paragraph);
      }
      for (const stretch of words.split(spaces)) addPieces(paragraph.pieces, stretch, run);
    }
  }
  return paragraphs;
}

function addPieces(pieces: Piece[], stretch: string, run: TextRun): void {
  if (stretch === '') return;
  if (stretch.startsWith(' ')) {
    pieces.push(makePiece(stretch, run, true, false));
    return;
  }
  // Where words only change their style, as before the number of a note, no line may end.
  let mayBegin = pieces.at(-1)?.isSpace ?? true;
  for (const part of partsOf(stretch)) {
    if (part !== '') pieces.push(makePiece(part, run, false, mayBegin));
    mayBegin = part === '';
  }
}

function makePiece(letters: string, run: TextRun, isSpace: boolean, mayBegin: boolean): Piece {
  const word = run.style.face.word(letters);
  return { word, run, isSpace, mayBegin, width: (word.width * run.style.size) / 1000 };
}

/** So many words keep their parts; then all are forgotten. */
const most = 30_000;
const parted = new Map<string, string[]>();

function partsOf(word: string): string[] {
  const known = parted.get(word) ?? splitWord(word);
  if (parted.size >= most) parted.clear();
  parted.set(word, known);
  return known;
}

/** Cuts what is wider than the measure and cannot be parted otherwise between any two of its letters. */
function cutToFit(pieces: readonly Piece[], measure: number): readonly Piece[] {
  let isOver = false;
  const chunks: Piece[][] = [];
  let width = 0;
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (!last || piece.isSpace || piece.mayBegin) {
      chunks.push([piece]);
      width = 0;
    } else last.push(piece);
    if (!piece.isSpace) width += piece.width;
    if (width > measure) isOver = true;
  }
  if (!isOver) return pieces;
  return chunks.flatMap((chunk) => {
    const wide = chunk.reduce((sum, piece) => sum + (piece.isSpace ? 0 : piece.width), 0);
    return wide <= measure ? chunk : chunk.flatMap(cutToLetters);
  });
}

function cutToLetters({ word, run, isSpace, mayBegin }: Piece): Piece[] {
  return [...word.letters].map((letter, i) => makePiece(letter, run, isSpace, i > 0 || mayBegin));
}

/** Parts a paragraph into lines; the space at the end of a line stays with it, to be copied out. */
function partAtEnds(pieces: readonly Piece[], measure: number): (readonly Piece[])[] {
  const starts: number[] = [];
  const breaks: BreakPoint[] = [];
  let width = 0;
  let end = 0;
  let isSpace = false;
  pieces.forEach((piece, i) => {
    if (piece.mayBegin && end > 0) {
      breaks.push({ end, next: width, isSpace });
      starts.push(i);
    }
    width += piece.width;
    isSpace = piece.isSpace;
    if (!piece.isSpace) end = width;
  });
  breaks.push({ end, next: width, isSpace: false });
  let from = 0;
  return chooseEnds(breaks, measure).map((at) => {
    const part = pieces.slice(from, starts[at]);
    from = starts[at] ?? pieces.length;
    return part;
  });
}
