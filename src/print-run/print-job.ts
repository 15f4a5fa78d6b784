import type { Typeset, TypesetJob } from '../pdf/messages';
import type { SerialisedJob } from '../pdf/serialise-job';
import type { Day } from '../types';
import type { RunItem } from './group-rows';
import type { Pages } from './merge/merge-pdf';
import type { MergeAnswer, MergeQuestion, Output } from './merge/messages';
import type { Pause } from './pause';
import type { Turn } from './printing';
import type { Queue, Reason } from './queue';
import type { PoolWorker } from './typesetter-pool';

/** A run that is ready to be made. */
export interface PrintJob {
  /** In the order in which they stand in the file. */
  items: readonly RunItem[];
  output: Output;
  /** Stands in the file's own metadata. */
  title: string;
  /** The day of the run: every guide speaks for it whose row names no other, and it is the only date in the file. */
  day: Day;
  /** How the sheets of the one file are turned. */
  turn: Turn;
  /** What a row is called in the outline of the one file; rows are counted from 0. */
  nameRow(row: number): string;
  copiesOf(row: number): number;
  /** The index sheet, once it is known what came of each row. It is typeset like any guide. */
  index(results: ReadonlyMap<number, Result>, sheets: number): TypesetJob;
}

/** What came of a row. */
export type Result =
  | { kind: 'made'; pages: number; file: string; place?: Pages | undefined }
  | { kind: 'failed'; reason: Reason };

/** Who does the work. */
export interface RunThreads {
  /** Writes a guide for that day, where its row names no other. */
  write(item: RunItem, day: Day): Promise<SerialisedJob>;
  workers: readonly PoolWorker[];
  merge(question: MergeQuestion, transfer: Transferable[]): Promise<MergeAnswer>;
  /** Takes the finished file, piece by piece. */
  put(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A guide that was made before a reload, if the volunteer had asked to keep it. */
  kept?(key: string): Promise<Typeset | undefined>;
  keep?(key: string, made: Typeset): Promise<void>;
}

/** Who watches and steers it. */
export interface RunObserver {
  /** Gives the run up at once. */
  signal: AbortSignal;
  pause: Pause;
  onChange(queue: Queue): void;
}
