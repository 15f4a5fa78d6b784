/** What passes between the page and the typesetter: plain data and finished words only. */
import type { PrintFormat } from '../formats';
import type { FormSheet } from '../guide/forms/sheet';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Day, LanguageTag } from '../types';

/** Words that stand on no page, and that a screen reader says, in the guide's language. */
export interface AlternateText {
  /** For a raised number: "Note {number}". */
  note: string;
  /** For a box to tick, and for one that is ticked. */
  box: string;
  ticked: string;
  /** For a square code: "Square code with the address {address}". */
  qr: string;
}

/** Words of the sheets on which a printer is tried. */
export interface TestSheetWords {
  title: string;
  /** What should be seen when they are folded. */
  check: string;
  /** Along the fold. */
  foldHere: string;
}

/** Finished words of the heads and feet, in the guide's language. */
export interface RunningHeads {
  /** Foot of each page; `{page}` and `{pages}` are replaced by numbers. */
  pageOf: string;
  /** Foot of each page: the day the guide speaks for, for example "As of 23 November 2026". */
  asOf: string;
  /** Foot of each page: the revision code, capitals and digits only. */
  code: string;
  /** Heading of the contents list; none, and there is no list. */
  contents: string;
  alternateText: AlternateText;
  /** On the back of a booklet. */
  folding: { heading: string; steps: string[] };
  testSheet: TestSheetWords;
}

/** One document to set. It holds no answer and no fact that is not already a printed word. */
export interface TypesetJob extends PrintFormat {
  /** Instead of the guide: numbered pages, to try how a printer turns paper over. */
  isTestSheet?: boolean;
  /** A paper to sign: its sheet comes first, and the tree, behind it, says what it means. */
  sheet?: FormSheet;
  tree: GuideRoot;
  /** The only date that may reach the file's metadata. */
  today: Day;
  runningHeads: RunningHeads;
  /** A square code near the end, for a phone's camera. Without it nothing stands in its place. */
  qr?: Qr;
}

/** A square code. Its address holds no answer, unless a volunteer has asked for a preset. */
export interface Qr {
  address: string;
  /** Finished words that are printed beside it: what it leads to. */
  words: string;
}

/** The two cuts of a language's face, and the fixed-width face of codes: whole TrueType files. */
export interface FontFiles {
  regular: ArrayBuffer;
  bold: ArrayBuffer;
  code: ArrayBuffer;
}

/** What the page asks of the typesetter. The fonts of a language come before its first `typeset`, once. */
export type TypesetQuestion =
  | { type: 'fonts'; lang: LanguageTag; fonts: FontFiles }
  /** `job` is a job, or the bytes of a serialised one. */
  | { type: 'typeset'; job: TypesetJob | ArrayBuffer };

/** Steps of the work that the page may name while a person waits. */
export type Stage = 'layout' | 'draw';

/** Why no document came. `section` names the place when the fault is in the text. */
export interface Failure {
  cause: 'font' | 'worker' | 'layout';
  detail: string;
  section?: string;
}

/** A finished document. */
export interface Typeset {
  /** The PDF file. */
  bytes: ArrayBuffer;
  pages: number;
}

/** What the typesetter answers: nothing but `ready` to fonts, and a document to a job. */
export type TypesetAnswer = { type: 'ready' } | ({ type: 'done' } & Typeset) | TypesetFailed;

/** The thread lives and could not do it; `cause` is never `worker`. */
export interface TypesetFailed {
  type: 'failed';
  failure: Failure;
}
