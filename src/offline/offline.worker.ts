/**
 * The service worker, which is there only where somebody asked to keep the app. One cache a build: it is whole, or it is
 * thrown away, and the last whole one goes on. It stores the files of its list and nothing else, so no answer: a link is
 * never stored, and its fragment never reaches a worker.
 */
import { type AppList, core, listName } from './app-list';
import { buildCaches, cacheOf, readWish } from './caches';
import { type Asked, faultOf, type Told } from './messages';
import { takeFiles } from './take-files';

declare const self: ServiceWorkerGlobalScope;

/** Of this worker's own build; the bundler writes them. */
declare const BUILD: string;
declare const LIST_INTEGRITY: string;

const scope = self.registration.scope;
const ownCache = cacheOf(scope, BUILD);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(answer(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // What asks for the host's own answer, to find out why a part did not come, gets it.
  const isOurs = request.url.startsWith(scope) && request.cache !== 'no-store';
  if (request.method !== 'GET' || !isOurs) return;
  if (request.mode === 'navigate') event.waitUntil(dropOlder());
  event.respondWith(respond(request));
});

/** Takes all that was asked for. What was begun and not finished is taken up again, or thrown away. */
async function install(): Promise<void> {
  const wish = await readWish(scope);
  try {
    await take([core, ...(wish?.sets ?? [])], tellAll);
    await tellAll({ type: 'whole' });
  } catch (error) {
    await caches.delete(ownCache);
    await tellAll({ type: 'failed', fault: faultOf(error) });
    throw error;
  }
}

async function take(sets: readonly string[], tell: (told: Told) => void): Promise<void> {
  const cache = await caches.open(ownCache);
  const address = new URL(listName, scope);
  const kept = await cache.match(address);
  const answered = kept ?? (await fetch(address, { integrity: LIST_INTEGRITY, cache: 'no-cache' }));
  const list: AppList = await answered.clone().json();
  await takeFiles(cache, list, [...new Set(sets)], scope, (done, all) =>
    tell({ type: 'progress', share: done / all }),
  );
  if (!kept) await cache.put(address, answered);
}

/** Begins when no page of the older build is open, or when a person wished it: never by itself in mid-journey. */
async function activate(): Promise<void> {
  await dropOlder();
  await self.clients.claim();
}

/** An older build stays for as long as another tab may still need its parts. */
async function dropOlder(): Promise<void> {
  const { installing, waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (installing || waiting || pages.length > 1) return;
  for (const name of await buildCaches(scope)) if (name !== ownCache) await caches.delete(name);
}

async function answer({ data, ports: [port] }: ExtendableMessageEvent): Promise<void> {
  const asked: Asked = data;
  if (asked.type === 'now') return self.skipWaiting();
  const tell = (told: Told) => port?.postMessage(told);
  await take(asked.sets, tell).then(
    () => tell({ type: 'whole' }),
    (error) => tell({ type: 'failed', fault: faultOf(error) }),
  );
}

async function respond(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.href.slice(scope.length).replace(/[?#].*/s, '');
  const address = new URL(path || 'index.html', scope);
  // To open a cache would make it again, after a person has deleted the app.
  const own = await caches.match(address, { cacheName: ownCache });
  if (own) return own;
  // Files of another build have other names: a tab that still shows it finds them.
  const other = path.startsWith('assets/') ? await caches.match(address) : undefined;
  return other ?? fetch(request);
}

async function tellAll(told: Told): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(told);
}
