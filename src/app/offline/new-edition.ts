/** A newer edition of the kept app, which waits until a person wants it or no page of the older one is open. */
import { type AppList, listName } from '../../offline/app-list';
import { buildCaches } from '../../offline/caches';
import type { Asked } from '../../offline/messages';
import type { LanguageTag } from '../../types';
import { loadRevisions } from '../load-revisions';
import { findWorker, scopeOfPage } from './kept-app';

/** Milliseconds in which a waiting edition must take over. */
const patience = 10_000;

/** Calls back when a newer edition lies whole on this device. @returns a function that ends it */
export function onNewEdition(heard: () => void): () => void {
  let isOver = false;
  const look = ({ waiting, active }: ServiceWorkerRegistration) => {
    if (waiting && active && !isOver) heard();
  };
  findWorker().then((worker) => {
    if (!worker) return;
    look(worker);
    worker.addEventListener('updatefound', () => {
      const next = worker.installing;
      next?.addEventListener('statechange', () => next.state === 'installed' && look(worker));
    });
  });
  return () => {
    isOver = true;
  };
}

/** Titles of the parts of the guide that are others in the newer edition; without those that this one does not know. */
export async function changedParts(language: LanguageTag): Promise<string[]> {
  const { present, titles } = await loadRevisions();
  const now = present.find((revision) => revision.language === language)?.parts;
  const next = (await newestList())?.parts[language];
  if (!now || !next) return [];
  return Object.keys(now).flatMap((id) =>
    now[id] !== next[id] ? (titles[language]?.[id] ?? []) : [],
  );
}

async function newestList(): Promise<AppList | undefined> {
  const cacheName = (await buildCaches(scopeOfPage())).at(-1);
  if (cacheName === undefined) return undefined;
  const kept = await caches.match(new URL(listName, scopeOfPage()), { cacheName });
  return kept?.json();
}

/** Lets the newer edition take over. The page has to be opened anew afterwards. @returns whether there was one */
export async function takeNewEdition(): Promise<boolean> {
  const worker = await findWorker();
  if (!worker?.waiting) return false;
  const over = new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, patience);
  });
  const asked: Asked = { type: 'now' };
  worker.waiting.postMessage(asked);
  await over;
  return true;
}

/** Asks the host for a newer edition and lets it take over: for a page whose parts the host no longer has. */
export async function fetchNewEdition(): Promise<void> {
  const worker = await findWorker();
  if (!worker) return;
  await worker.update().catch(() => undefined);
  const next = worker.installing;
  if (next)
    await new Promise<void>((resolve) => {
      next.addEventListener('statechange', () => next.state !== 'installing' && resolve());
      setTimeout(resolve, patience);
    });
  await takeNewEdition();
}
