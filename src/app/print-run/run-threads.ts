/** The threads of a print run, and what they need to go on without a network. */
import { createTypesetter } from '../../pdf/client';
import type { FontFiles } from '../../pdf/messages';
import type { SerialisedJob } from '../../pdf/serialise-job';
import { type MergeThread, openMergeThread } from '../../print-run/merge/merge-thread';
import { type Machine, type PoolWorker, poolSize } from '../../print-run/typesetter-pool';
import type { Wanted, WriterAnswer, WriterQuestion } from '../../print-run/writer/messages';
import { keepThread } from '../../threads/keep-thread';
import type { LanguageTag } from '../../types';
import { loadFonts } from '../typesetter';

export interface RunParts {
  workers: readonly PoolWorker[];
  /** About how many letters a guide has; the writer keeps the guide for when it is asked for. */
  estimate(wanted: Wanted, signal: AbortSignal): Promise<number>;
  write(wanted: Wanted): Promise<{ letters: number; job: SerialisedJob }>;
  merge: MergeThread['ask'];
  /** Brings everything that guides in these languages need. Rejects when a part does not come. */
  prepare(locales: readonly LanguageTag[]): Promise<void>;
  /** Ends all threads at once, and rejects what was asked of them. */
  end(): void;
}

const fonts = new Map<LanguageTag, Promise<FontFiles>>();

/** Fonts are fetched once for all threads and kept, because each thread asks for them. */
function fontsOf(tag: LanguageTag): Promise<FontFiles> {
  const known = fonts.get(tag) ?? loadFonts(tag);
  fonts.set(tag, known);
  known.catch(() => fonts.delete(tag));
  return known;
}

/** @param threads how many typesetters work side by side; by default what suits the machine */
export function openParts(threads: number = poolSize(navigator as Machine)): RunParts {
  const workers = Array.from({ length: threads }, () => createTypesetter({ loadFonts: fontsOf }));
  const writer = keepThread<WriterQuestion, WriterAnswer>({ start: startWriter });
  const merge = openMergeThread(startMerge);
  // Firefox and WebKit never ask again for a module that failed once, for as long as its thread lives.
  let isSpoilt = false;
  const askWriter = (question: WriterQuestion, signal?: AbortSignal) =>
    writer
      .use((thread) => thread.ask(question, { signal }), { signal })
      .catch((error) => {
        const isStopped = error instanceof DOMException && error.name === 'AbortError';
        isSpoilt ||= !isStopped;
        throw error;
      });

  return {
    workers,
    async estimate(wanted, signal) {
      const { letters } = await askWriter({ type: 'estimate', wanted }, signal);
      return letters;
    },
    async write(wanted) {
      const { letters, job } = await askWriter({ type: 'write', wanted });
      if (!job) throw new Error('The writer sent no guide.');
      return { letters, job };
    },
    merge: merge.ask,
    async prepare(locales) {
      const [first] = locales;
      if (isSpoilt) writer.end(new DOMException('Another thread takes over.', 'AbortError'));
      isSpoilt = false;
      await Promise.all([
        merge.ask({ type: 'prepare' }),
        ...locales.map((locale) => askWriter({ type: 'prepare', locale })),
        ...locales.map(fontsOf),
        ...(first ? workers.map((worker) => worker.warm(first)) : []),
      ]);
    },
    end() {
      const reason = new DOMException('The print run was ended.', 'AbortError');
      writer.end(reason);
      merge.end(reason);
      for (const worker of workers) worker.close();
    },
  };
}

function startWriter(): Worker {
  return new Worker(new URL('../../print-run/writer/writer.worker.ts', import.meta.url), {
    type: 'module',
  });
}

function startMerge(): Worker {
  return new Worker(new URL('../../print-run/merge/merge.worker.ts', import.meta.url), {
    type: 'module',
  });
}
