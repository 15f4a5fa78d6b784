/** The threads of a print run, and what they need to go on without a network. */

import type { FontFiles } from '../../pdf/messages';
import type { BinderQuestion, BinderReply } from '../../print-run/merge/messages';
import { type Lane, type Machine, openLane, poolSize } from '../../print-run/typesetter-pool';
import type { WriterQuestion, WriterReply } from '../../print-run/writer/messages';
import { type Asking, askWorker } from '../../threads/ask-worker';
import type { LanguageTag } from '../../types';
import { loadFonts } from '../typesetter';

export interface RunParts {
  lanes: readonly Lane[];
  write(question: WriterQuestion): Promise<WriterReply>;
  bind(question: BinderQuestion, transfer: Transferable[]): Promise<BinderReply>;
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
  const lanes = Array.from({ length: threads }, () => openLane({ loadFonts: fontsOf }));
  let writer: Asking<WriterQuestion, WriterReply> | undefined;
  let binder: Asking<BinderQuestion, BinderReply> | undefined;

  const askWriter = (question: WriterQuestion) => {
    if (!writer || writer.dead) writer = askWorker(startWriter());
    return writer.ask(question);
  };
  const askBinder = () => {
    if (!binder || binder.dead) binder = askWorker(startBinder());
    return binder;
  };
  return {
    lanes,
    write: askWriter,
    bind: (question, transfer) => askBinder().ask(question, transfer),
    async prepare(locales) {
      const [first] = locales;
      await Promise.all([
        askBinder().ask({ type: 'prepare' }),
        ...locales.map((locale) => askWriter({ type: 'prepare', locale })),
        ...locales.map(fontsOf),
        ...(first ? lanes.map((lane) => lane.warm(first)) : []),
      ]);
    },
    end() {
      const reason = new DOMException('The print run was ended.', 'AbortError');
      writer?.end(reason);
      binder?.end(reason);
      for (const lane of lanes) lane.close();
    },
  };
}

function startWriter(): Worker {
  return new Worker(new URL('../../print-run/writer/writer.worker.ts', import.meta.url), {
    type: 'module',
  });
}

function startBinder(): Worker {
  return new Worker(new URL('../../print-run/merge/merge.worker.ts', import.meta.url), {
    type: 'module',
  });
}
