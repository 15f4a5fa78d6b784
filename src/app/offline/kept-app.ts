/** The app that lies on this device: what of it is kept, and how it is deleted. Nothing lies there unasked. */
import { deleteCaches, readWish, type Wish, writeWish } from '../../offline/caches';

/** The page's folder, which is all that its worker sees. */
export const scopeOfPage = () => new URL('./', location.href.replace(/[?#].*$/s, '')).href;

/** Whether this browser can keep the app: over plain http, from a file, and in some private windows it cannot. */
export function canKeepApp(): boolean {
  // A page in one file needs no keeping: it lies on the device already.
  if (import.meta.env.MODE === 'single' || location.protocol === 'file:') return false;
  try {
    return isSecureContext && Boolean(navigator.serviceWorker) && Boolean(globalThis.caches);
  } catch {
    // Where storage is denied, to look at it is an error.
    return false;
  }
}

/** The worker that keeps the app, where somebody asked for it. */
export async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!canKeepApp()) return undefined;
  const found = await navigator.serviceWorker.getRegistration(scopeOfPage()).catch(() => undefined);
  return found?.scope === scopeOfPage() ? found : undefined;
}

/** What is kept. */
export async function readKeptApp(): Promise<Wish | undefined> {
  const worker = await findWorker();
  return worker?.active ? readWish(scopeOfPage()) : undefined;
}

/** Whether Leave quickly deletes the kept app too. */
export async function setLeaveToo(leaveToo: boolean): Promise<void> {
  const wish = await readWish(scopeOfPage());
  if (wish) await writeWish(scopeOfPage(), { ...wish, leaveToo });
}

/** Deletes the app from this device. */
export async function deleteKeptApp(): Promise<void> {
  const worker = await findWorker();
  await worker?.unregister();
  await deleteCaches(scopeOfPage());
}

/** Milliseconds that Leave quickly waits for the deletion; the browser carries it through afterwards too. */
const patience = 500;

/** Deletes the kept app if that was asked for. Where nothing is kept, nothing is done. */
export function deleteIfAsked(): Promise<unknown> {
  if (!canKeepApp()) return Promise.resolve();
  const work = readWish(scopeOfPage())
    .then((wish) => (wish?.leaveToo ? deleteKeptApp() : undefined))
    .catch(() => undefined);
  return Promise.race([work, new Promise((late) => setTimeout(late, patience))]);
}
