/**
 * How the page learns at once that a thread is gone. A browser that is short of memory may end a thread without a
 * word; a Web Lock that the thread holds is released when it ends, however it ends. Web Locks exist in secure
 * contexts only: over plain http the page has to ask (`patience.ts`).
 */

/** Takes a lock for as long as this thread lives. @returns its name, or nothing where there are no locks */
export async function holdLock(): Promise<string | undefined> {
  if (!navigator.locks) return undefined;
  // Tabs of one site share their locks, so the name must not be that of another tab's thread.
  const name = `putivnyk-thread-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, () => {
        resolve(name);
        return new Promise(() => {});
      })
      .catch(() => resolve(undefined));
  });
}

/** Calls `onEnd` when the thread that holds the lock has ended. @returns a function that ends the watch */
export function watchLock(name: string, onEnd: () => void): () => void {
  const watch = new AbortController();
  navigator.locks?.request(name, { signal: watch.signal }, onEnd).catch(() => undefined);
  return () => watch.abort();
}
