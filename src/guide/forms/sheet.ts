/** A paper to sign as finished plain data: what the typesetter sets. It knows of no question and no answer. */
export interface FormSheet {
  /** The language of the paper, which is not the reader's. */
  lang: 'uk';
  blocks: readonly FormBlock[];
}

/** One piece of a sheet, from top to bottom. */
export type FormBlock =
  | { type: 'line'; place: 'to' | 'title' | 'body' | 'item' | 'plain' | 'clerk'; runs: FormRun[] }
  /** Ruled lines over the whole measure. */
  | { type: 'rules'; count: number }
  /** Boxes for single characters. */
  | { type: 'boxes'; count: number }
  /** Rows under a head; an empty row is for a pen. */
  | { type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** Words, or a place for a pen, `blank` millimetres wide. */
export type FormRun = { words: string } | { blank: number };
