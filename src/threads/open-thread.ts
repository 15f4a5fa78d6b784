import { watchLock } from './lock';
import type { FromThread, ToThread } from './messages';
import { keepPatience, type Patience, usualPatience } from './patience';
import { ThreadFault, type ThreadFaultKind } from './thread-fault';

/** The part of a Worker that is used here, so that a test can stand in for it. */
export interface ThreadWorker {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface AskOptions<Progress> {
  /** Rejects the answer with its reason; a thread that is not busy then goes on with the next question. */
  signal?: AbortSignal | undefined;
  /** Buffers that go over to the thread; the page has them no longer. */
  transfer?: Transferable[];
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** One thread, from its start to its end. */
export interface Thread<Question, Answer, Progress = never> {
  /** A dead thread answers nothing more. */
  readonly isDead: boolean;
  /**
   * Asks; questions are answered in the order asked. Rejects with a ThreadFault when the thread is gone or silent,
   * with an Error when its work threw, and with the reason of `signal` or `end`.
   */
  ask(question: Question, options?: AskOptions<Progress>): Promise<Answer>;
  /** Ends the thread at once, in the middle of whatever it does, and rejects what was asked of it. */
  end(reason: unknown): void;
}

interface Pending<Answer, Progress> {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
  onProgress: ((progress: Progress) => void) | undefined;
}

/** Opens the page's side of a conversation; `answerQuestions` is the other side. */
export function openThread<Question, Answer, Progress = never>(
  worker: ThreadWorker,
  patience: Patience = usualPatience,
): Thread<Question, Answer, Progress> {
  const pending = new Map<number, Pending<Answer, Progress>>();
  let lastId = 0;
  let isDead = false;
  let stopLockWatch = () => {};
  const watch = keepPatience(patience, {
    ping: () => post({ type: 'ping' }),
    giveUp: (seconds) => die('silent', `The thread gave no sign for ${seconds} s.`),
  });

  function post(message: ToThread<Question>, transfer: Transferable[] = []): void {
    worker.postMessage(message, transfer);
  }

  function end(reason: unknown): void {
    if (isDead) return;
    isDead = true;
    watch.stop();
    stopLockWatch();
    worker.terminate();
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  }

  function die(kind: ThreadFaultKind, detail: string): void {
    end(new ThreadFault(kind, detail));
  }

  function take(id: number): Pending<Answer, Progress> | undefined {
    const asked = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) watch.stop();
    return asked;
  }

  function hear(said: FromThread<Answer, Progress>): void {
    watch.heard(said.type !== 'pong');
    if (said.type === 'hello' && said.lock) {
      stopLockWatch = watchLock(said.lock, () => die('died', 'The thread has ended.'));
      watch.trustLock();
    } else if (said.type === 'progress') pending.get(said.id)?.onProgress?.(said.progress);
    else if (said.type === 'answer') take(said.id)?.resolve(said.answer);
    else if (said.type === 'failed') take(said.id)?.reject(new Error(said.detail));
  }

  worker.onmessage = ({ data }) => isDead || hear(data);
  worker.onerror = ({ message }) => die('died', message || 'The thread stopped.');
  worker.onmessageerror = () => die('died', 'The thread said something unreadable.');

  async function ask(
    question: Question,
    { signal, transfer, onProgress }: AskOptions<Progress> = {},
  ): Promise<Answer> {
    signal?.throwIfAborted();
    if (isDead) throw new ThreadFault('died', 'The thread has ended.');
    lastId += 1;
    const id = lastId;
    post({ type: 'ask', id, question }, transfer);
    watch.start();
    const stop = () => {
      take(id)?.reject(signal?.reason);
      post({ type: 'abort', id });
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject, onProgress });
      });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    get isDead() {
      return isDead;
    },
    ask,
    end,
  };
}
