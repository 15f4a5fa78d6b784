/** The part of a Worker that is used here, so that a test can stand in for it. */
export type AskedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** What a worker hears and says: each question has a number, and its answer has the same. */
export interface Numbered<T> {
  id: number;
  message: T;
}
export type Answer<T> = { id: number; answer: T } | { id: number; failed: string };

/** A conversation of questions and answers with a worker. */
export interface Asking<Question, Reply> {
  readonly dead: boolean;
  /** Rejects when the worker says that it failed, when it dies, and when it is ended. */
  ask(question: Question, transfer?: Transferable[]): Promise<Reply>;
  /** Ends the worker at once. */
  end(reason: unknown): void;
}

/** Opens a conversation with a worker that answers every question once. */
export function askWorker<Question, Reply>(worker: AskedWorker): Asking<Question, Reply> {
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(reason: unknown): void }>();
  let last = 0;
  let dead = false;

  function end(reason: unknown): void {
    if (dead) return;
    dead = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer<Reply>>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) =>
    end(new Error(message || 'The worker stopped.')),
  );
  worker.addEventListener('messageerror', () =>
    end(new Error('The worker said something unreadable.')),
  );

  return {
    get dead() {
      return dead;
    },
    ask(message, transfer = []) {
      return new Promise((resolve, reject) => {
        if (dead) return reject(new Error('The worker has ended.'));
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, message } satisfies Numbered<Question>, transfer);
      });
    },
    end,
  };
}
