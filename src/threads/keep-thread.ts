import { openThread, type Thread, type ThreadWorker } from './open-thread';
import type { Patience } from './patience';
import { ThreadFault } from './thread-fault';
import { eitherOf, untilAborted } from './until-aborted';

export interface KeepOptions {
  /** Starts the thread; it may throw where the browser refuses. */
  start(): ThreadWorker;
  patience?: Patience;
  /** Whether an abort ends the thread: for work that never looks up, such as laying out a document. */
  doesAbortEnd?: boolean;
}

export interface UseOptions {
  /** Gives the work up at once, also while it waits for its turn. */
  signal?: AbortSignal | undefined;
  /** Whether the work can be begun anew with another thread; not when its buffers went over with the first. */
  canRepeat?: boolean;
}

/** A thread that is started when it is needed, and replaced when it is gone. */
export interface KeptThread<Question, Answer, Progress = never> {
  /**
   * Does a piece of work with the thread: one at a time, in the order asked. When the thread turns out dead or
   * silent, it is replaced and the work is done once more.
   * @throws ThreadFault when that fails too, the reason of `signal` or of `end`, or what the work itself threw
   */
  use<T>(
    work: (thread: Thread<Question, Answer, Progress>) => Promise<T>,
    options?: UseOptions,
  ): Promise<T>;
  /** Ends the thread and all work that was asked of it. The next work starts a new one. */
  end(reason: unknown): void;
}

/** Keeps one thread of a kind. Nothing is started before the first work. */
export function keepThread<Question, Answer, Progress = never>({
  start,
  patience,
  doesAbortEnd = false,
}: KeepOptions): KeptThread<Question, Answer, Progress> {
  let thread: Thread<Question, Answer, Progress> | undefined;
  let lastInLine: Promise<unknown> = Promise.resolve();
  let ending = new AbortController();

  function living(): Thread<Question, Answer, Progress> {
    if (!thread || thread.isDead) thread = openThread(startOrFault(start), patience);
    return thread;
  }

  type Work<T> = (thread: Thread<Question, Answer, Progress>) => Promise<T>;

  async function tryTwice<T>(work: Work<T>, canRepeat: boolean, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    try {
      return await work(living());
    } catch (caught) {
      signal.throwIfAborted();
      if (!canRepeat || !(caught instanceof ThreadFault)) throw caught;
      return work(living());
    }
  }

  async function inTurn<T>(work: Work<T>, canRepeat: boolean, signal: AbortSignal): Promise<T> {
    const stop = () => thread?.end(signal.reason);
    if (doesAbortEnd) signal.addEventListener('abort', stop, { once: true });
    // Not longer than the abort: what was given up must not hold up the next in line.
    return untilAborted(tryTwice(work, canRepeat, signal), signal).finally(() =>
      signal.removeEventListener('abort', stop),
    );
  }

  return {
    use(work, { signal: own, canRepeat = true } = {}) {
      const { signal, unfollow } = eitherOf(own, ending.signal);
      const done = lastInLine.then(() => inTurn(work, canRepeat, signal));
      lastInLine = done.catch(() => undefined).finally(unfollow);
      return untilAborted(done, signal);
    },
    end(reason) {
      ending.abort(reason);
      ending = new AbortController();
      thread?.end(reason);
    },
  };
}

/** @throws ThreadFault where the browser refuses to start a thread */
function startOrFault(start: () => ThreadWorker): ThreadWorker {
  try {
    return start();
  } catch (caught) {
    throw new ThreadFault('not-started', String(caught));
  }
}
