import { keepThread } from '../threads/keep-thread';
import type { Thread, ThreadWorker } from '../threads/open-thread';
import type { Patience } from '../threads/patience';
import { ThreadFault } from '../threads/thread-fault';
import type { LanguageTag } from '../types';
import { keepFonts, type LoadFonts } from './font-cache';
import type { Stage, Typeset, TypesetAnswer, TypesetJob, TypesetQuestion } from './messages';
import type { SerialisedJob } from './serialise-job';
import { startWorker } from './start-worker';
import { TypesetError, toTypesetError } from './typeset-error';

export type { Typeset } from './messages';
export { TypesetError } from './typeset-error';

export interface TypesetterOptions {
  /** Fetches the fonts of a language. The page does it: the worker makes no request at all. */
  loadFonts: LoadFonts;
  /** Stands in for the real thread in tests. */
  startWorker?: () => ThreadWorker;
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

type TypesetThread = Thread<TypesetQuestion, TypesetAnswer, Stage>;

/** A long guide on a poor laptop takes half a minute, and lays out for most of it without looking up. */
const patience: Patience = { answer: 240, sign: 60 };

/** Makes a typesetter. Nothing is started before the first `warm` or `typeset`. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const fontsOf = keepFonts(options.loadFonts);
  const tagsIn = new WeakMap<TypesetThread, Set<LanguageTag>>();
  const kept = keepThread<TypesetQuestion, TypesetAnswer, Stage>({
    start: options.startWorker ?? startWorker,
    patience,
    doesAbortEnd: true,
  });

  /** Sees to it that the thread has the fonts of a language. */
  async function giveFonts(thread: TypesetThread, tag: LanguageTag, signal?: AbortSignal) {
    const tags = tagsIn.get(thread) ?? new Set();
    tagsIn.set(thread, tags);
    if (tags.has(tag)) return;
    const fonts = await fontsOf(tag);
    signal?.throwIfAborted();
    orThrow(await thread.ask({ type: 'fonts', lang: tag, fonts }));
    tags.add(tag);
  }

  return {
    async warm(tag) {
      await kept.use((thread) => giveFonts(thread, tag)).catch(throwTypesetError);
    },
    async typeset(job, { signal, onStage } = {}) {
      const isSerialised = 'bytes' in job;
      const question = { type: 'typeset', job: isSerialised ? job.bytes : job } as const;
      const transfer = isSerialised ? [job.bytes] : [];
      const typesetIn = async (thread: TypesetThread) => {
        await giveFonts(thread, isSerialised ? job.lang : job.tree.lang, signal);
        return orThrow(await thread.ask(question, { transfer, onProgress: onStage }));
      };
      const done = await kept
        .use(typesetIn, { signal, canRepeat: !isSerialised })
        .catch(throwTypesetError);
      if (done.type !== 'done') throw new TypesetError(unexpected);
      return { bytes: done.bytes, pages: done.pages };
    },
    close: () => kept.end(new DOMException('The typesetter was closed.', 'AbortError')),
  };
}

const unexpected = { cause: 'worker', detail: 'The thread answered something else.' } as const;

/** @throws TypesetError when the thread says that it failed */
function orThrow(answer: TypesetAnswer) {
  if (answer.type === 'failed') throw new TypesetError(answer.failure);
  return answer;
}

/** A thread that is gone, or threw, is one cause among others; an abort keeps its own reason. */
function throwTypesetError(caught: unknown): never {
  if (caught instanceof ThreadFault) throw toTypesetError('worker', caught);
  throw caught;
}
