import { keepThread } from '../../threads/keep-thread';
import type { Thread, ThreadWorker } from '../../threads/open-thread';
import { ThreadFault } from '../../threads/thread-fault';
import type { MergeAnswer, MergeQuestion } from './messages';

/** The merge, asked from the page. */
export interface MergeThread {
  /**
   * Rejects with a ThreadFault when the thread is gone and with it the file that it had open: what has been put
   * elsewhere of that file is worth nothing then, and the run is made again from the beginning.
   */
  ask(question: MergeQuestion, transfer?: Transferable[]): Promise<MergeAnswer>;
  end(reason: unknown): void;
}

/** @param start starts the thread; `prepare` and `open` go to a new one when it is gone, as they need no open file */
export function openMergeThread(start: () => ThreadWorker): MergeThread {
  const kept = keepThread<MergeQuestion, MergeAnswer>({ start });
  let holder: Thread<MergeQuestion, MergeAnswer> | undefined;

  async function askIn(
    thread: Thread<MergeQuestion, MergeAnswer>,
    question: MergeQuestion,
    transfer: Transferable[],
  ): Promise<MergeAnswer> {
    if (question.type === 'open') holder = thread;
    if (question.type !== 'prepare' && holder !== thread)
      throw new ThreadFault('died', 'The merge thread has ended, and with it the open file.');
    return thread.ask(question, { transfer });
  }

  return {
    ask(question, transfer = []) {
      const canRepeat = question.type === 'prepare' || question.type === 'open';
      return kept.use((thread) => askIn(thread, question, transfer), { canRepeat });
    },
    end: kept.end,
  };
}
