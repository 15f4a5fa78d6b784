import {
  createTypesetter,
  type Typeset,
  type TypesetOptions,
  type Typesetter,
} from '../pdf/client';
import type { LoadFonts } from '../pdf/font-cache';
import type { TypesetJob } from '../pdf/messages';
import type { SerialisedJob } from '../pdf/serialise-job';
import type { LanguageTag } from '../types';

/** One thread of the pool. */
export interface PoolWorker {
  /** Starts the thread and its fonts before it is needed. */
  warm(tag: LanguageTag): Promise<void>;
  typeset(job: TypesetJob | SerialisedJob, options: TypesetOptions): Promise<Typeset>;
  close(): void;
}

export interface PoolWorkerOptions {
  loadFonts: LoadFonts;
  /** Stands in for the typesetter in tests. */
  make?: () => Pick<Typesetter, 'typeset' | 'warm' | 'close'>;
  /** Documents after which the thread is replaced. */
  perThread?: number;
  /** Milliseconds after which a document that has not come is given up, and its thread with it. */
  patience?: number;
}

/** The engine's memory grows with each document, and is given back with its thread; a new thread begins slowly. */
const usualPerThread = 8;
/** A long guide on a poor laptop takes half a minute. */
const usualPatience = 240_000;

/**
 * Opens a worker: a typesetter that is replaced every so many documents. The new thread is ready before the old one
 * ends: where the network is gone and no new one can be started, the old one goes on.
 */
export function openPoolWorker(options: PoolWorkerOptions): PoolWorker {
  const { loadFonts, perThread = usualPerThread, patience = usualPatience } = options;
  const make = options.make ?? (() => createTypesetter({ loadFonts }));
  let typesetter = make();
  let documents = 0;
  let isClosed = false;

  async function replace(tag: string): Promise<void> {
    const next = make();
    try {
      await next.warm(tag);
    } catch {
      next.close();
      return;
    }
    if (isClosed) return next.close();
    typesetter.close();
    typesetter = next;
  }

  return {
    warm: (tag) => typesetter.warm(tag),
    async typeset(job, { signal, onStage }) {
      if (documents > 0 && documents % perThread === 0)
        await replace('tree' in job ? job.tree.lang : job.lang);
      documents += 1;
      const stop = stopWith(signal, patience);
      return typesetter.typeset(job, { signal: stop.signal, onStage }).finally(stop.done);
    },
    close() {
      isClosed = true;
      typesetter.close();
    },
  };
}

/** A signal that follows another, and gives up by itself after some milliseconds. */
function stopWith(signal: AbortSignal | undefined, patience: number) {
  const stopping = new AbortController();
  const follow = () => stopping.abort(signal?.reason);
  const late = () => stopping.abort(new DOMException('It took too long.', 'TimeoutError'));
  const timer = setTimeout(late, patience);
  if (signal?.aborted) follow();
  signal?.addEventListener('abort', follow, { once: true });
  return {
    signal: stopping.signal,
    done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    },
  };
}

/** How many threads suit a machine: one core is left to the page where there are more than two. */
export function poolSize({ hardwareConcurrency = 1, deviceMemory = 4 }: Machine): number {
  const cores = hardwareConcurrency > 2 ? hardwareConcurrency - 1 : hardwareConcurrency;
  return Math.max(1, Math.min(cores, deviceMemory <= 2 ? 1 : 4));
}

/** What a browser tells of its machine. */
export interface Machine {
  hardwareConcurrency?: number;
  /** Gigabytes, rounded; not every browser tells. */
  deviceMemory?: number;
}
