import type { LanguageTag } from '../types';
import { keepFonts, type LoadFonts } from './font-cache';
import type { Stage, TypesetJob } from './messages';
import type { SerialisedJob } from './serialise-job';
import { startWorker } from './start-worker';
import { linkWorker, type Typeset, type TypesetWorker, type WorkerLink } from './worker-link';

export { TypesetError } from './typeset-error';
export type { Typeset } from './worker-link';

export interface TypesetterOptions {
  /** Fetches the fonts of a language. The page does it: the worker makes no request at all. */
  loadFonts: LoadFonts;
  /** Stands in for the real thread in tests. */
  startWorker?: () => TypesetWorker;
}

export interface TypesetOptions {
  /** Ends the work at once; the promise then rejects with the signal's own reason, not a TypesetError. */
  signal?: AbortSignal | undefined;
  onStage?: ((stage: Stage) => void) | undefined;
}

/** Sets guides in another thread, one at a time, in the order asked. */
export interface Typesetter {
  /** Starts the thread and its fonts while the person is still answering. Rejects with a TypesetError. */
  warm(tag: LanguageTag): Promise<void>;
  /** Sets one guide. Rejects with a TypesetError, or with the reason of an aborted signal. */
  typeset(job: TypesetJob | SerialisedJob, options?: TypesetOptions): Promise<Typeset>;
  /** Ends the thread and lets go of all it held. The next call starts afresh. */
  close(): void;
}

/** Makes a typesetter. Nothing is started before the first `warm` or `typeset`. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const fontsOf = keepFonts(options.loadFonts);
  const start = options.startWorker ?? startWorker;
  let link: WorkerLink | null = null;
  let tagInWorker: LanguageTag | null = null;
  let lastInLine: Promise<unknown> = Promise.resolve();

  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const result = lastInLine.then(work);
    lastInLine = result.catch(() => {});
    return result;
  }

  /** A living worker that has this language's fonts; a dead one is replaced. */
  async function readyLink(tag: LanguageTag, signal?: AbortSignal): Promise<WorkerLink> {
    if (!link || link.dead) {
      link = linkWorker(start());
      tagInWorker = null;
    }
    const current = link;
    if (tagInWorker !== tag) {
      const fonts = await fontsOf(tag);
      signal?.throwIfAborted();
      await current.sendFonts(fonts);
      tagInWorker = tag;
    }
    return current;
  }

  async function setNow(
    job: TypesetJob | SerialisedJob,
    { signal, onStage }: TypesetOptions,
  ): Promise<Typeset> {
    signal?.throwIfAborted();
    const stop = () => link?.kill(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const lang = 'tree' in job ? job.tree.lang : job.lang;
      return await (await readyLink(lang, signal)).sendJob(job, onStage);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    warm: (tag) => inLine(async () => void (await readyLink(tag))),
    // Twice: so that an aborted job neither waits for its turn nor, its turn come, holds up the line.
    typeset: (job, wishes = {}) => {
      const { signal } = wishes;
      return untilAborted(
        inLine(() => untilAborted(setNow(job, wishes), signal)),
        signal,
      );
    },
    close: () => link?.kill(new DOMException('The typesetter was closed.', 'AbortError')),
  };
}

/** Rejects on abort at once, also while the job still waits behind another. */
function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
