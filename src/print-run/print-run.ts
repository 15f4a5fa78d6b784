import { eitherOf, untilAborted } from '../threads/until-aborted';
import { mergeIndex, mergeRows } from './merge-rows';
import type { PrintJob, Result, RunObserver, RunThreads } from './print-job';
import { openRun } from './run';
import { setGuides } from './set-guides';

/**
 * Makes a run: guides are written and set side by side, and put into the file in the order of their rows.
 * @returns what came of each row, by its place
 * @throws the signal's reason when it is aborted; the fault of the file that it is written to; a ThreadFault when the
 *   merge thread is gone, and with it the file. Nothing is left at work.
 */
export async function makePrintRun(
  order: PrintJob,
  threads: RunThreads,
  observer: RunObserver,
): Promise<ReadonlyMap<number, Result>> {
  const stopping = new AbortController();
  const { signal, unfollow } = eitherOf(observer.signal, stopping.signal);
  const run = openRun(order, threads, { ...observer, signal });
  observer.onChange(run.queue);
  try {
    await untilAborted(makeAll(), signal);
    return run.results;
  } catch (caught) {
    stopping.abort(caught);
    throw caught;
  } finally {
    unfollow();
  }

  async function makeAll(): Promise<void> {
    const setting = threads.workers.map((worker) => setGuides(run, worker));
    await Promise.all([...setting, mergeRows(run)]);
    // Where nothing was made, there is nothing to lie under an index.
    if (run.placed.size > 0) await mergeIndex(run);
  }
}
