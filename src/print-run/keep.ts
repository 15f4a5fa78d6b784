import type { Typeset } from '../pdf/messages';
import { keptName } from './kept-name';
import { type KeptRun, readKept } from './read-kept';

/** The keeping of one run, on this device. All reject when the place is full or was wiped by another tab. */
export interface Keep {
  made(key: string): Promise<Typeset | undefined>;
  putMade(key: string, made: Typeset): Promise<void>;
  close(): void;
}

/** What was left by a run that did not end. */
export type Found =
  | { kind: 'run'; run: KeptRun; made: number }
  /** Another version of the page left it, or it is damaged: it can be deleted, not taken up. */
  | { kind: 'unreadable' };

const version = 1;
const store = 'kept';
const runKey = 'run';

/**
 * Opens the place in which a run is kept, and keeps it; only after the volunteer has asked for it.
 * @param isSame whether guides of the run that was kept before are what would be made now; else they are dropped
 * @throws where the browser denies storage, or another version of the page has stored something
 */
export async function openKeep(run: KeptRun, isSame: (before: KeptRun) => boolean): Promise<Keep> {
  const database = await openDatabase();
  const objects = async (mode: IDBTransactionMode) =>
    database.transaction(store, mode).objectStore(store);
  const put = async (key: string, value: unknown) => {
    await settled((await objects('readwrite')).put(value, key));
  };
  try {
    const before = readKept(await settled((await objects('readonly')).get(runKey)));
    if (!before || !isSame(before)) await settled((await objects('readwrite')).clear());
    await put(runKey, run);
  } catch (caught) {
    database.close();
    throw caught;
  }
  return {
    made: async (key) => settled((await objects('readonly')).get(`made ${key}`)),
    putMade: (key, made) => put(`made ${key}`, made),
    close: () => database.close(),
  };
}

/** Whether the browser lets this page keep anything. Leaves an empty place behind. */
export async function canKeep(): Promise<boolean> {
  try {
    (await openDatabase()).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks for what was kept, without making a place for it.
 * @param isSame as for `openKeep`
 */
export async function findKept(isSame: (run: KeptRun) => boolean): Promise<Found | undefined> {
  const database = (await mayExist()) ? await openExisting().catch(() => undefined) : undefined;
  if (!database) return undefined;
  try {
    return await readFound(database, isSame);
  } catch {
    return { kind: 'unreadable' };
  } finally {
    database.close();
  }
}

async function readFound(
  database: IDBDatabase,
  isSame: (run: KeptRun) => boolean,
): Promise<Found | undefined> {
  if (database.version !== version) return { kind: 'unreadable' };
  const objects = database.transaction(store).objectStore(store);
  const [kept, count] = await Promise.all([settled(objects.get(runKey)), settled(objects.count())]);
  if (count === 0) return undefined;
  const run = readKept(kept);
  if (!run) return { kind: 'unreadable' };
  return { kind: 'run', run, made: isSame(run) ? count - 1 : 0 };
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(keptName, version);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  return closedOnChange(await settled(opening));
}

/** Opening a database that is not there leaves a trace; not every browser can list what is there. */
async function mayExist(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === keptName);
  } catch {
    return true;
  }
}

/** Opens what is there, of whatever version, and makes nothing where nothing is. */
async function openExisting(): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(keptName);
  let isNew = false;
  opening.onupgradeneeded = () => {
    isNew = true;
    opening.transaction?.abort();
  };
  try {
    return closedOnChange(await settled(opening));
  } catch (caught) {
    if (isNew) return undefined;
    throw caught;
  }
}

/** Another tab, or Leave quickly, may wipe it at any time. */
function closedOnChange(database: IDBDatabase): IDBDatabase {
  database.onversionchange = () => database.close();
  return database;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
