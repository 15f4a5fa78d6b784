import type { Keep } from '../../print-run/keep';
import type { Pause } from '../../print-run/pause';
import type { PrintJob, Result, RunObserver, RunThreads } from '../../print-run/print-job';
import { makePrintRun } from '../../print-run/print-run';
import { countProgress } from '../../print-run/progress';
import { isOver, type Queue } from '../../print-run/queue';
import type { Sink } from '../../print-run/sink';
import { ThreadFault } from '../../threads/thread-fault';
import { chooseFile, openSink } from './choose-file';
import { dropKept, keepRun } from './keep-run';
import { takeControls } from './run-controls';
import { pagesOfItem } from './run-state';
import type { RunStore } from './run-store';
import { wantedOf } from './wanted-of';

/** The file of a run cannot be written to. */
class FileFault extends Error {}

/**
 * Makes the run that the rows say, and leaves in the store what came of it. Where the browser can write to a file of
 * the volunteer's choice, it asks for one first: then memory does not grow with the run.
 * @param order what the rows come to, in the words of the page
 */
export async function startRun(store: RunStore, order: PrintJob): Promise<void> {
  const chosen = await chooseFile(order.output);
  if (chosen === 'none') return;
  const { pause, signal, letGo } = takeControls(store);
  store.endEstimates();
  let keep: Keep | undefined;
  let sink: Sink | undefined;
  try {
    sink = await openSink(chosen, order.output).catch(throwFileFault);
    keep = await keepRun(store, order.day);
    const threads = threadsOf(store, sink, keep);
    const onChange = (queue: Queue) => showProgress(store, order, pause, queue);
    const results = await makeTwice(order, threads, { signal, pause, onChange }, sink);
    const file = await endFile(sink, results);
    learnPages(store, order, results);
    store.set({ phase: { kind: 'done', results, file } });
    dropKept(store, keep);
  } catch (caught) {
    await sink?.drop();
    if (!signal.aborted) {
      // What was kept stays, to be used when the run is started again.
      keep?.close();
      const what = caught instanceof FileFault ? 'file' : 'program';
      store.set({ phase: { kind: 'broken', what } });
    } else {
      if (store.state.phase.kind === 'at-work') store.set({ phase: { kind: 'stopped' } });
      dropKept(store, keep);
    }
  } finally {
    letGo();
    store.endParts();
    // The next run may be made with no network; after Cancel nothing is left running.
    if (store.state.phase.kind === 'done') store.prepare();
    else store.set({ parts: 'none' });
  }
}

/**
 * When the merge thread is gone, its half-made file is worth nothing and the run is made from the beginning, once:
 * guides that were kept are used again, the others are made again, and the file is the same to the byte.
 */
async function makeTwice(
  order: PrintJob,
  threads: RunThreads,
  observer: RunObserver,
  sink: Sink,
): Promise<ReadonlyMap<number, Result>> {
  try {
    return await makePrintRun(order, threads, observer);
  } catch (caught) {
    if (!(caught instanceof ThreadFault)) throw caught;
    await sink.restart().catch(throwFileFault);
    return makePrintRun(order, threads, observer);
  }
}

function threadsOf(store: RunStore, sink: Sink, keep: Keep | undefined): RunThreads {
  const parts = store.parts();
  const { paper, qr } = store.state;
  return {
    workers: parts.workers,
    merge: parts.merge,
    put: (piece) => sink.put(piece).catch(throwFileFault),
    async write(item, day) {
      const { job, letters } = await parts.write(wantedOf(item, store.state, day));
      if (!store.state.letters.has(item.key)) store.setLetters(item.key, letters);
      return job;
    },
    ...(keep && {
      kept: (key: string) => keep.made(`${paper} ${qr} ${key}`),
      keep: (key, made) => keep.putMade(`${paper} ${qr} ${key}`, made),
    }),
  };
}

/** Where no row was made, no file is left. */
async function endFile(
  sink: Sink,
  results: ReadonlyMap<number, Result>,
): Promise<File | 'chosen' | 'none'> {
  if ([...results.values()].some(({ kind }) => kind === 'made'))
    return (await sink.close().catch(throwFileFault)) ?? 'chosen';
  await sink.drop();
  return 'none';
}

function throwFileFault(caught: unknown): never {
  throw new FileFault('The file cannot be written to.', { cause: caught });
}

function showProgress(store: RunStore, order: PrintJob, pause: Pause, queue: Queue): void {
  const about = order.items.map((item) => pagesOfItem(store.state, item));
  const progress = countProgress(queue, about, pause.worked() / 1000);
  store.set({
    phase: { kind: 'at-work', progress, isPaused: pause.isPaused, isIndex: isOver(queue) },
  });
}

/** What was a guess is known for the next time. */
function learnPages(store: RunStore, order: PrintJob, results: ReadonlyMap<number, Result>): void {
  const pages = new Map(store.state.pages);
  for (const { key, rows } of order.items) {
    const [result] = rows.map((row) => results.get(row));
    if (result?.kind === 'made') pages.set(key, result.pages);
  }
  store.set({ pages });
}
