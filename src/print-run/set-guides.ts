import type { Stage, Typeset } from '../pdf/messages';
import type { RunItem } from './group-rows';
import { advance, begin, fail, finish, nextWork } from './queue';
import { isOwnFault, reasonOf } from './reason-of';
import type { Run } from './run';
import type { PoolWorker } from './typesetter-pool';

/** Makes one guide after another with one worker, until none is left. */
export async function setGuides(run: Run, worker: PoolWorker): Promise<void> {
  const { items } = run.order;
  for (;;) {
    await run.pause.passed();
    run.signal.throwIfAborted();
    const at = nextWork(run.queue, mostAhead(run));
    const item = at === undefined ? undefined : items[at];
    if (at !== undefined && item) await setGuide(run, worker, at, item);
    else if (isAnyOpen(run)) await run.changed();
    else return;
  }
}

/** No more is held in memory than each worker's guide and the next, however long the run. */
function mostAhead({ threads }: Run): number {
  return threads.workers.length * 2;
}

/** Whether a guide may yet come back to the queue, because its worker fails. */
function isAnyOpen({ queue }: Run): boolean {
  return queue.works.some(({ kind }) => kind === 'waiting' || kind === 'at-work');
}

/** One bad guide never loses the rest: it is tried once more by another worker, then reported. */
async function setGuide(run: Run, worker: PoolWorker, at: number, item: RunItem): Promise<void> {
  run.change(begin(run.queue, at));
  try {
    const done = (await keptBefore(run, item)) ?? (await writeAndSet(run, worker, at, item));
    run.made.set(at, done);
    run.change(finish(run.queue, at, done.pages));
  } catch (caught) {
    run.signal.throwIfAborted();
    const reason = reasonOf(caught);
    run.change(fail(run.queue, at, reason, isOwnFault(reason)));
  }
}

/** A place to keep guides in that is full, or was wiped, costs no row. */
async function keptBefore({ threads }: Run, { key }: RunItem): Promise<Typeset | undefined> {
  return threads.kept?.(key).catch(() => undefined);
}

async function writeAndSet(
  run: Run,
  worker: PoolWorker,
  at: number,
  item: RunItem,
): Promise<Typeset> {
  const { threads, order, signal } = run;
  const job = await threads.write(item, order.day);
  const onStage = (stage: Stage) => run.change(advance(run.queue, at, stage));
  const done = await worker.typeset(job, { signal, onStage });
  await threads.keep?.(item.key, done).catch(() => undefined);
  return done;
}
