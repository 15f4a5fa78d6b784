/** How long the page waits for a thread. */
export interface Patience {
  /** Seconds without an answer or progress, after which a thread that lives is given up too. */
  answer: number;
  /**
   * Seconds without any sign of life, where no lock tells of its end: longer than the longest stretch of work during
   * which the thread cannot answer a ping. It counts once the thread has spoken, as a slow network may take minutes
   * to bring its program.
   */
  sign: number;
}

export const usualPatience: Patience = { answer: 120, sign: 30 };

/** Milliseconds from one beat to the next. */
const beat = 1000;

/** A watch on a thread that owes an answer. */
export interface Watch {
  start(): void;
  stop(): void;
  /** The thread has said something. @param isNews whether its work has gone on */
  heard(isNews: boolean): void;
  /** A lock tells of the thread's end from now on. */
  trustLock(): void;
}

/**
 * Waits for a thread, pinging it at every beat. It counts its own beats instead of looking at a clock: a device that
 * slept, or a tab that the browser froze, must not be taken for a thread that is gone.
 */
export function keepPatience(
  { answer, sign }: Patience,
  { ping, giveUp }: { ping(): void; giveUp(seconds: number): void },
): Watch {
  let timer: ReturnType<typeof setInterval> | undefined;
  let sinceNews = 0;
  let sinceSign = 0;
  let hasSpoken = false;
  let hasLock = false;

  function count(): void {
    sinceNews += 1;
    const isWatched = hasSpoken && !hasLock;
    if (isWatched) sinceSign += 1;
    if (sinceNews >= answer || sinceSign >= sign) giveUp(Math.max(sinceNews, sinceSign));
    // One ping at a time: a busy thread must not find a heap of them.
    else if (isWatched && sinceSign === 1) ping();
  }

  return {
    start() {
      if (timer !== undefined) return;
      sinceNews = 0;
      sinceSign = 0;
      timer = setInterval(count, beat);
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
    heard(isNews) {
      hasSpoken = true;
      sinceSign = 0;
      if (isNews) sinceNews = 0;
    },
    trustLock() {
      hasLock = true;
      sinceSign = 0;
    },
  };
}
