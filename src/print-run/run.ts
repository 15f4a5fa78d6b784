import type { Typeset } from '../pdf/messages';
import type { PrintJob, Result, RunObserver, RunThreads } from './print-job';
import { makeQueue, type Queue } from './queue';

/** A run while it is made: what its parts share. */
export interface Run extends RunObserver {
  readonly order: PrintJob;
  readonly threads: RunThreads;
  readonly queue: Queue;
  /** Finished guides that are not in the file yet, by their place in the order. */
  readonly made: Map<number, Typeset>;
  /** Guides that are in the file. */
  readonly placed: Set<number>;
  /** What came of each row that has been dealt with. */
  readonly results: Map<number, Result>;
  /** Replaces the queue, tells the observer, and wakes all who wait for a change. */
  change(next: Queue): void;
  /** Resolves with the next change. */
  changed(): Promise<void>;
}

export function openRun(order: PrintJob, threads: RunThreads, observer: RunObserver): Run {
  let queue = makeQueue(order.items.length);
  let waiting: (() => void)[] = [];
  return {
    ...observer,
    order,
    threads,
    get queue() {
      return queue;
    },
    made: new Map(),
    placed: new Set(),
    results: new Map(),
    change(next) {
      queue = next;
      observer.onChange(queue);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    changed: () => new Promise((wake) => waiting.push(wake)),
  };
}
