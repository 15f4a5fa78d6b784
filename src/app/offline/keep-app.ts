/** The keeping of the app on this device, after a person asked for it. */
import { type AppList, core, listName, workerName } from '../../offline/app-list';
import { deleteCaches, readWish, writeWish } from '../../offline/caches';
import { type Asked, faultOf, type KeepFault, type Told } from '../../offline/messages';
import { findWorker, readKeptApp, scopeOfPage } from './kept-app';

/** The app was not kept. What was kept before is as it was. */
export class KeepError extends Error {
  constructor(readonly fault: KeepFault) {
    super(fault);
    this.name = 'KeepError';
  }
}

/** What there is to keep, and what it weighs; from the device if it is kept. */
export async function fetchAppList(): Promise<AppList> {
  const answer = await fetch(new URL(listName, scopeOfPage()));
  if (!answer.ok) throw new TypeError(String(answer.status));
  return answer.json();
}

/**
 * Keeps the app with further sets of files.
 * @param say called with the share that has come, from 0 to 1
 * @throws KeepError
 */
export async function keepApp(
  sets: readonly string[],
  say: (share: number) => void,
): Promise<void> {
  try {
    const before = (await findWorker())?.active ? await readWish(scopeOfPage()) : undefined;
    const wanted = [...new Set([...(before?.sets ?? [core]), ...sets])];
    if (before) await takeMore(sets, say);
    const wish = { sets: wanted, leaveToo: before?.leaveToo ?? false };
    if (before) {
      // It may have been deleted meanwhile.
      if (await readKeptApp()) await writeWish(scopeOfPage(), wish);
      return;
    }
    await deleteCaches(scopeOfPage());
    await writeWish(scopeOfPage(), wish);
    await install(say).catch(async (error) => {
      await deleteCaches(scopeOfPage());
      throw error;
    });
    // Else a browser may throw it away when it wants room. Some ask the person first, so nobody waits for the answer.
    navigator.storage?.persist?.().catch(() => false);
  } catch (error) {
    throw error instanceof KeepError ? error : new KeepError(faultOf(error));
  }
}

async function install(say: (share: number) => void): Promise<void> {
  const { serviceWorker } = navigator;
  let fault: KeepFault = 'not-whole';
  const hear = ({ data }: MessageEvent<Told>) => {
    if (data.type === 'progress') say(data.share);
    if (data.type === 'failed') fault = data.fault;
  };
  serviceWorker.addEventListener('message', hear);
  serviceWorker.startMessages();
  try {
    const address = new URL(workerName, scopeOfPage());
    const made = await serviceWorker.register(address, {
      scope: scopeOfPage(),
      updateViaCache: 'none',
    });
    const worker = made.installing ?? made.waiting ?? made.active;
    await new Promise<void>((done, failed) => {
      const look = () => {
        if (worker?.state === 'activated') done();
        // Why it failed is told by another way, and may come a little later.
        if (!worker || worker.state === 'redundant')
          setTimeout(() => failed(new KeepError(fault)), 500);
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  } finally {
    serviceWorker.removeEventListener('message', hear);
  }
}

async function takeMore(sets: readonly string[], say: (share: number) => void): Promise<void> {
  const worker = (await findWorker())?.active;
  const { port1, port2 } = new MessageChannel();
  const asked: Asked = { type: 'take', sets };
  await new Promise<void>((done, failed) => {
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.type === 'progress') say(data.share);
      if (data.type === 'whole') done();
      if (data.type === 'failed') failed(new KeepError(data.fault));
    };
    worker?.postMessage(asked, [port2]);
  });
}
