/** What the print run remembers: in this tab's memory, until the volunteer asks to keep it. */
import { type Format, type Paper, usualPrintFormat } from '../../formats';
import type { Cells } from '../../print-run/columns';
import { addUp, isMuch, type Plan, pagesAbout } from '../../print-run/estimate';
import { groupRows, type RunItem } from '../../print-run/group-rows';
import type { Found } from '../../print-run/keep';
import type { Output } from '../../print-run/merge/messages';
import type { QrWish } from '../../print-run/preset-link';
import type { Result } from '../../print-run/print-job';
import type { Progress } from '../../print-run/progress';
import { type ReadRow, readRow } from '../../print-run/row';
import type { LanguageTag } from '../../types';

/** A row on the screen; its number is its place, and its id stays with it wherever it is moved. */
export interface Draft {
  id: number;
  cells: Cells;
}

/** Where the run stands. */
export type Phase =
  | { kind: 'rows' }
  | { kind: 'at-work'; progress: Progress; isPaused: boolean; isIndex: boolean }
  /** `file`: to be saved by the volunteer, or already where they chose, or none because no row was made. */
  | { kind: 'done'; results: ReadonlyMap<number, Result>; file: File | 'chosen' | 'none' }
  | { kind: 'stopped' }
  /** `file`: what was made could not be written; `program`: a part of the page failed. */
  | { kind: 'broken'; what: 'file' | 'program' };

export interface RunState {
  /** The language of the page, in which the index sheet is made. */
  speaks: LanguageTag;
  drafts: readonly Draft[];
  output: Output;
  paper: Paper;
  qr: QrWish;
  keep: 'no' | 'yes' | 'denied';
  /** What opens the run again; the volunteer writes it down. Empty until one is kept. */
  keepCode: string;
  /** Whether the volunteer said that so much paper is meant. */
  isMeant: boolean;
  /** Letters of each guide that has been written, and pages of each that has been set. */
  letters: ReadonlyMap<string, number>;
  pages: ReadonlyMap<string, number>;
  parts: 'none' | 'coming' | 'here' | 'failed';
  phase: Phase;
  /** What an earlier run has left on the device. */
  found?: Found | undefined;
}

export const firstRun: RunState = {
  speaks: 'en',
  drafts: [],
  output: 'pdf',
  paper: usualPrintFormat.paper,
  qr: 'none',
  keep: 'no',
  keepCode: '',
  isMeant: false,
  letters: new Map(),
  pages: new Map(),
  parts: 'none',
  phase: { kind: 'rows' },
};

/** What the rows come to. */
export interface RunSummary {
  read: readonly ReadRow[];
  items: readonly RunItem[];
  plan: Plan | undefined;
  /** Whether pages are a guess, because not every guide has been set yet. */
  isAbout: boolean;
  bad: number;
  isMuch: boolean;
}

/** Reads all rows, finds those that are the same guide, and adds up what they will use. */
export function summarise(state: RunState, locales: readonly LanguageTag[]): RunSummary {
  const read = state.drafts.map(({ cells }) => readRow(cells, locales));
  const rows = read.map((one) => ('row' in one ? one.row : undefined));
  const items = groupRows(rows);
  const copiesOf = (row: number) => rows[row]?.copies ?? 0;
  const pagesOf = (item: { key: string; format: Format }) => {
    const letters = state.letters.get(item.key);
    const guess = letters === undefined ? undefined : pagesAbout(letters, item.format);
    return state.pages.get(item.key) ?? guess;
  };
  const plan = addUp(items, copiesOf, pagesOf);
  return {
    read,
    items,
    plan,
    isAbout: items.some(({ key }) => !state.pages.has(key)),
    bad: rows.filter((row) => row === undefined).length,
    isMuch: isMuch(
      rows.map((row) => row?.copies ?? 0),
      plan?.sheets ?? 0,
    ),
  };
}

/** About how many pages a guide has, or nothing before it has been written. */
export function pagesOfItem(state: RunState, { key, format }: RunItem): number {
  return state.pages.get(key) ?? pagesAbout(state.letters.get(key) ?? 0, format);
}
