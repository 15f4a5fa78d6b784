import type { AppList } from './app-list';

/**
 * Puts files of one build into its cache. Each must be the very file of the list: what a sign-in page, a cut connection
 * or another build sends in its place is refused by its hash.
 * @param say called with the bytes that have come, of all
 * @throws what `fetch` and the cache throw: `QuotaExceededError` where there is no room
 */
export async function takeFiles(
  cache: Cache,
  list: AppList,
  sets: readonly string[],
  scope: string,
  say: (done: number, all: number) => void,
): Promise<void> {
  const wanted = sets.flatMap((name) => list.sets[name] ?? []);
  const all = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { files, bytes } of wanted) {
    for (const [path, integrity] of files) {
      const address = new URL(path, scope);
      if (!(await cache.match(address))) {
        // A file with a hash in its name is never another; what the browser has already is used.
        const cached = path.startsWith('assets/') ? 'default' : 'no-cache';
        const answer = await fetch(address, { integrity, cache: cached, redirect: 'error' });
        if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
        await cache.put(address, answer);
      }
      done += bytes / files.length;
      say(done, all);
    }
  }
}
