/**
 * How the page learns that a thread is gone. A browser that is short of memory may end one without a word, and a
 * job would wait for ever. A lock that a thread holds is let go of when the thread ends, however it ends.
 */

/** Takes the lock of that name for as long as this thread lives. @returns whether it is held */
export async function holdLife(name: string): Promise<boolean> {
  if (!navigator.locks) return false;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}

/** Calls `die` when the thread that holds the lock has ended. @returns a function that ends the watch */
export function watchLife(name: string, die: () => void): () => void {
  const watch = new AbortController();
  navigator.locks?.request(name, { signal: watch.signal }, die).catch(() => undefined);
  return () => watch.abort();
}
