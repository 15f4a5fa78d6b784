/** What is to be made, what is being made and what has come of it: plain data, changed by functions alone. */
import type { Failure, Stage } from '../pdf/messages';

/** Why a guide was not made. `write` is a fault of the text before it is typeset. */
export interface Reason {
  cause: Failure['cause'] | 'write';
  detail: string;
  /** The title of the part of the guide that the fault is in. */
  section?: string;
}

/** One guide on its way. `tries` counts how often it was begun. */
export type Work =
  | { kind: 'waiting'; tries: number }
  | { kind: 'at-work'; tries: number; stage: 'write' | Stage }
  | { kind: 'made'; pages: number }
  | { kind: 'failed'; reason: Reason };

export interface Queue {
  readonly works: readonly Work[];
  /** How many from the beginning have been put into the file and let go of. */
  readonly bound: number;
}

/** A guide that fails by no fault of its own is begun once more. */
const mostTries = 2;

export function makeQueue(length: number): Queue {
  return { works: Array.from({ length }, () => ({ kind: 'waiting', tries: 0 })), bound: 0 };
}

/**
 * The next guide to begin, if there is one.
 * @param ahead how many may be finished or in work before the first of them is in the file: that is all that memory
 *   holds, however long the run
 */
export function nextWork({ works, bound }: Queue, ahead: number): number | undefined {
  const at = works.findIndex(({ kind }) => kind === 'waiting');
  return at >= 0 && at < bound + ahead ? at : undefined;
}

export function begin(queue: Queue, at: number): Queue {
  return change(queue, at, (work) =>
    work.kind === 'waiting' ? { kind: 'at-work', tries: work.tries + 1, stage: 'write' } : work,
  );
}

export function advance(queue: Queue, at: number, stage: Stage): Queue {
  return change(queue, at, (work) => (work.kind === 'at-work' ? { ...work, stage } : work));
}

export function finish(queue: Queue, at: number, pages: number): Queue {
  return change(queue, at, () => ({ kind: 'made', pages }));
}

/** @param isOwnFault whether the guide itself cannot be made, so that another worker would fail too */
export function fail(queue: Queue, at: number, reason: Reason, isOwnFault: boolean): Queue {
  return change(queue, at, (work) => {
    const tries = work.kind === 'at-work' ? work.tries : mostTries;
    return isOwnFault || tries >= mostTries
      ? { kind: 'failed', reason }
      : { kind: 'waiting', tries };
  });
}

/** Lets go of all guides before a place. */
export function mergeUpTo(queue: Queue, bound: number): Queue {
  return { ...queue, bound: Math.max(queue.bound, bound) };
}

/** Whether nothing is waiting or in work. */
export function isOver({ works }: Queue): boolean {
  return works.every(({ kind }) => kind === 'made' || kind === 'failed');
}

function change({ works, bound }: Queue, at: number, next: (work: Work) => Work): Queue {
  return { bound, works: works.map((work, i) => (i === at ? next(work) : work)) };
}
