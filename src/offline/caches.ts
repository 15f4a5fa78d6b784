/** Names of what the browser keeps. Several pages may share a host, so each name says in which folder the page lies. */

/** What was asked to be kept, by which each later edition is taken too. */
export interface Wish {
  /** Names of sets. */
  sets: readonly string[];
  /** Whether Leave quickly deletes the kept app as well. */
  leaveToo: boolean;
}

/** The beginning of the names of all caches of a page. @param scope the address of its folder */
function prefixOf(scope: string): string {
  return `putivnyk ${new URL(scope).pathname} `;
}

/** The cache of one build: whole, or not there. */
export function cacheOf(scope: string, build: string): string {
  return prefixOf(scope) + build;
}

const wishBuild = 'wish';
const wishFile = 'wish.json';

export async function readWish(scope: string): Promise<Wish | undefined> {
  const cacheName = cacheOf(scope, wishBuild);
  // To open a cache would make it.
  const kept = await caches.match(new URL(wishFile, scope), { cacheName });
  return kept?.json();
}

export async function writeWish(scope: string, wish: Wish): Promise<void> {
  const cache = await caches.open(cacheOf(scope, wishBuild));
  await cache.put(new URL(wishFile, scope), new Response(JSON.stringify(wish)));
}

/** The caches of builds, in the order in which they were made. */
export async function buildCaches(scope: string): Promise<string[]> {
  const all = await caches.keys();
  return all.filter(
    (name) => name.startsWith(prefixOf(scope)) && name !== cacheOf(scope, wishBuild),
  );
}

/** Deletes all that is kept of the page, and what was asked for. */
export async function deleteCaches(scope: string): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));
  await Promise.all(own.map((name) => caches.delete(name)));
}
