/** The threads of a print run, and what they need to go on without a network. */

import type { FontFiles } from '../../pdf/messages';
import type { MergeQuestion, MergeReply } from '../../print-run/merge/messages';
import {
  type Machine,
  openPoolWorker,
  type PoolWorker,
  poolSize,
} from '../../print-run/typesetter-pool';
import type { WriterQuestion, WriterReply } from '../../print-run/writer/messages';
import { type Asking, askWorker } from '../../threads/ask-worker';
import type { LanguageTag } from '../../types';
import { loadFonts } from '../typesetter';

export interface RunParts {
  workers: readonly PoolWorker[];
  write(question: WriterQuestion): Promise<WriterReply>;
  merge(question: MergeQuestion, transfer: Transferable[]): Promise<MergeReply>;
  /** Brings everything that guides in these languages need. Rejects when a part does not come. */
  prepare(locales: readonly LanguageTag[]): Promise<void>;
  /** Ends all threads at once. */
  end(): void;
}

const fonts = new Map<LanguageTag, Promise<FontFiles>>();

/** Fonts are fetched once for all threads and kept, because each new thread asks for them. */
function fontsOf(tag: LanguageTag): Promise<FontFiles> {
  const known = fonts.get(tag) ?? loadFonts(tag);
  fonts.set(tag, known);
  known.catch(() => fonts.delete(tag));
  return known;
}

/** @param threads how many typesetters work side by side; by default what suits the machine */
export function openParts(threads: number = poolSize(navigator as Machine)): RunParts {
  const workers = Array.from({ length: threads }, () => openPoolWorker({ loadFonts: fontsOf }));
  let writer: Asking<WriterQuestion, WriterReply> | undefined;
  let merger: Asking<MergeQuestion, MergeReply> | undefined;

  const askWriter = (question: WriterQuestion) => {
    if (!writer || writer.dead) writer = askWorker(startWriter());
    return writer.ask(question);
  };
  const askMerge = () => {
    if (!merger || merger.dead) merger = askWorker(startMerge());
    return merger;
  };
  return {
    workers,
    write: askWriter,
    merge: (question, transfer) => askMerge().ask(question, transfer),
    async prepare(locales) {
      const [first] = locales;
      await Promise.all([
        askMerge().ask({ type: 'prepare' }),
        ...locales.map((locale) => askWriter({ type: 'prepare', locale })),
        ...locales.map(fontsOf),
        ...(first ? workers.map((worker) => worker.warm(first)) : []),
      ]);
    },
    end() {
      const reason = new DOMException('The print run was ended.', 'AbortError');
      writer?.end(reason);
      merger?.end(reason);
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
