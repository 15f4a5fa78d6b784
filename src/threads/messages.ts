/** What passes between the page and each of its threads. A question has a number, and all that is said of it has the same. */

/** Page to thread. */
export type ToThread<Question> =
  | { type: 'ask'; id: number; question: Question }
  /** Nobody waits for that answer any more. */
  | { type: 'abort'; id: number }
  /** Answered at once by a thread that lives and is not busy. */
  | { type: 'ping' };

/** Thread to page. */
export type FromThread<Answer, Progress> =
  /** The thread's program has come. `lock` is the Web Lock that it holds for as long as it lives, where there are any. */
  | { type: 'hello'; lock: string | undefined }
  | { type: 'pong' }
  | { type: 'progress'; id: number; progress: Progress }
  | { type: 'answer'; id: number; answer: Answer }
  /** The thread lives, and its work on that question threw. */
  | { type: 'failed'; id: number; detail: string };
