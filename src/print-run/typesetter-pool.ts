import { createTypesetter, type TypesetOptions, type Typesetter } from '../pdf/client';
import type { LoadFonts } from '../pdf/font-cache';
import type { Typeset, TypesetJob } from '../pdf/messages';
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
}

/** The engine's memory grows with each document, and is given back with its thread; a new thread begins slowly. */
const usualPerThread = 8;

/**
 * Opens a worker: a typesetter that is replaced every so many documents. The new thread is ready before the old one
 * ends: where the network is gone and no new one can be started, the old one goes on.
 */
export function openPoolWorker(options: PoolWorkerOptions): PoolWorker {
  const { loadFonts, perThread = usualPerThread } = options;
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
    async typeset(job, wishes) {
      if (documents > 0 && documents % perThread === 0)
        await replace('tree' in job ? job.tree.lang : job.lang);
      documents += 1;
      return typesetter.typeset(job, wishes);
    },
    close() {
      isClosed = true;
      typesetter.close();
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
