import type { Typeset } from '../pdf/client';
import type { TypesetJob } from '../pdf/messages';
import type { SerialisedJob } from '../pdf/serialise-job';
import type { RunItem } from './group-rows';
import type { Pages } from './merge/merge-pdf';
import type { MergeQuestion, MergeReply, Output } from './merge/messages';
import type { Pause } from './pause';
import {
  advance,
  begin,
  fail,
  finish,
  makeQueue,
  mergeUpTo,
  nextWork,
  type Queue,
  type Reason,
} from './queue';
import { isOwnFault, reasonOf } from './reason-of';
import type { PoolWorker } from './typesetter-pool';

/** A run that is ready to be made. */
export interface PrintJob {
  items: readonly RunItem[];
  output: Output;
  /** Stands in the file's own metadata. */
  title: string;
  /** The only date in the file. */
  day: string;
  turn?: 'long' | 'short' | undefined;
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
  write(item: RunItem): Promise<SerialisedJob>;
  workers: readonly PoolWorker[];
  merge(question: MergeQuestion, transfer: Transferable[]): Promise<MergeReply>;
  /** Takes the finished file, piece by piece. */
  put(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A guide that was made before a reload, if the volunteer had asked to keep it. */
  kept?(key: string): Promise<Typeset | undefined>;
  keep?(key: string, made: Typeset): Promise<void>;
}

export interface RunObserver {
  signal: AbortSignal;
  pause: Pause;
  onChange(queue: Queue): void;
}

/**
 * Makes a run. One bad row never loses the rest: its guide is tried once more by another worker, then reported,
 * and the others are made. No more is held in memory than each worker's guide and the next, however long the run.
 * @returns what came of each row, by its place
 * @throws the signal's reason when it is aborted, or the fault of the file that it is written to
 */
export async function makePrintRun(
  order: PrintJob,
  threads: RunThreads,
  { signal, pause, onChange }: RunObserver,
): Promise<ReadonlyMap<number, Result>> {
  const { items, output, title, day, turn } = order;
  const ahead = threads.workers.length * 2;
  const made = new Map<number, Typeset>();
  const results = new Map<number, Result>();
  const placed = new Set<number>();
  const inOrder = items
    .flatMap(({ rows }, guide) => rows.map((row) => ({ row, guide })))
    .sort((a, b) => a.row - b.row);
  let queue = makeQueue(items.length);
  let wake: () => void = () => {};
  let changed = new Promise<void>((go) => (wake = go));

  const change = (next: Queue) => {
    queue = next;
    onChange(queue);
    wake();
    changed = new Promise((go) => (wake = go));
  };

  const merge = async (question: MergeQuestion, transfer: Transferable[] = []) => {
    const { piece, pages } = await threads.merge(question, transfer);
    signal.throwIfAborted();
    if (piece.length > 0) await threads.put(piece);
    return pages;
  };

  const makeOne = async (at: number, worker: PoolWorker, item: RunItem) => {
    try {
      // A place to keep guides in that is full, or was wiped, costs no row.
      const kept = await threads.kept?.(item.key).catch(() => undefined);
      const done = kept ?? (await setOne(at, worker, item));
      if (!kept) await threads.keep?.(item.key, done).catch(() => undefined);
      made.set(at, done);
      change(finish(queue, at, done.pages));
    } catch (caught) {
      signal.throwIfAborted();
      const reason = reasonOf(caught);
      change(fail(queue, at, reason, isOwnFault(reason)));
    }
  };

  const setOne = async (at: number, worker: PoolWorker, item: RunItem) => {
    const job = await threads.write(item);
    const onStage = (stage: 'layout' | 'draw') => change(advance(queue, at, stage));
    return worker.typeset(job, { signal, onStage });
  };

  const work = async (worker: PoolWorker) => {
    for (;;) {
      await pause.passed();
      signal.throwIfAborted();
      const at = nextWork(queue, ahead);
      const item = at === undefined ? undefined : items[at];
      if (at !== undefined && item) {
        change(begin(queue, at));
        await makeOne(at, worker, item);
      } else if (queue.works.some(({ kind }) => kind === 'waiting' || kind === 'at-work')) {
        await changed;
      } else return;
    }
  };

  const bindAll = async () => {
    await merge({ type: 'open', output, title, day, turn });
    for (const { row, guide } of inOrder) {
      for (;;) {
        const { kind } = queue.works[guide] ?? { kind: 'failed' };
        if (kind === 'made' || kind === 'failed') break;
        await changed;
        signal.throwIfAborted();
      }
      await bindRow(row, guide);
      const open = items.findIndex((_, i) => !placed.has(i) && queue.works[i]?.kind !== 'failed');
      change(mergeUpTo(queue, open < 0 ? items.length : open));
    }
  };

  const bindRow = async (row: number, guide: number) => {
    const state = queue.works[guide];
    const item = items[guide];
    if (state?.kind === 'failed') results.set(row, state);
    if (state?.kind !== 'made' || !item) return;
    const bytes = made.get(guide)?.bytes;
    made.delete(guide);
    placed.add(guide);
    const file = nameFile(guide, item);
    const copies = order.copiesOf(row);
    const question = {
      type: 'place',
      guide,
      bytes,
      copies,
      title: order.nameRow(row),
      name: file,
    } as const;
    const place = await merge(question, bytes ? [bytes] : []);
    results.set(row, { kind: 'made', pages: state.pages, file, place });
  };

  /** The index is no more sure of its worker than a guide is. */
  const setIndex = async (job: TypesetJob) => {
    const [worker] = threads.workers;
    if (!worker) throw new Error('There is no worker.');
    return worker.typeset(job, { signal }).catch((caught) => {
      signal.throwIfAborted();
      if (isOwnFault(reasonOf(caught))) throw caught;
      return worker.typeset(job, { signal });
    });
  };

  const bindIndex = async () => {
    // The sheets of the index move all other pages, and how many they are is known when they are set.
    let sheets = 1;
    for (;;) {
      const { bytes, pages } = await setIndex(order.index(results, sheets));
      const needed = Math.ceil(pages / 2);
      if (needed <= sheets) return merge({ type: 'close', index: bytes, title }, [bytes]);
      sheets = needed;
    }
  };

  onChange(queue);
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  await Promise.race([stopped, Promise.all([...threads.workers.map(work), bindAll()])]);
  // Where nothing was made, there is nothing to lie under an index.
  if (placed.size > 0) await Promise.race([stopped, bindIndex()]);
  return results;
}

/** Names in the archive stand in the order of the rows, and say nothing of who a guide is for. */
function nameFile(guide: number, { locale, format }: RunItem): string {
  return `${String(guide + 1).padStart(3, '0')}-${locale}-${format}.pdf`;
}
