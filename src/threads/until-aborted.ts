/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work. */
export function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A signal that follows two others; `AbortSignal.any` is too young for the browsers that readers have. */
export function eitherOf(
  own: AbortSignal | undefined,
  other: AbortSignal,
): { signal: AbortSignal; unfollow(): void } {
  const stopping = new AbortController();
  const follow = (event: Event) => stopping.abort((event.target as AbortSignal).reason);
  const signals = own ? [own, other] : [other];
  for (const one of signals) {
    if (one.aborted) stopping.abort(one.reason);
    one.addEventListener('abort', follow, { once: true });
  }
  const unfollow = () => {
    for (const one of signals) one.removeEventListener('abort', follow);
  };
  return { signal: stopping.signal, unfollow };
}
