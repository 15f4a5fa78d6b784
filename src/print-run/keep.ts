import type { Paper } from '../formats';
import type { Typeset } from '../pdf/client';
import type { Day } from '../types';
import type { Cells } from './columns';
import { keptName } from './kept-name';
import type { Output } from './merge/messages';
import type { QrWish } from './preset-link';

/** A run as it is kept for after a reload. */
export interface KeptRun {
  rows: Cells[];
  output: Output;
  paper: Paper;
  qr: QrWish;
  /** Guides that were made are used again on the same day and of the same text only. */
  day: Day;
  codes: string;
}

/** The keeping of one run, on this device. */
export interface Keep {
  run(): Promise<KeptRun | undefined>;
  putRun(run: KeptRun): Promise<void>;
  made(key: string): Promise<Typeset | undefined>;
  putMade(key: string, made: Typeset): Promise<void>;
  /** How many guides are kept. */
  count(): Promise<number>;
  close(): void;
}

const store = 'kept';
const runKey = 'run';

/** Whether anything is kept, found out without making a place for it. */
export async function isKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === keptName);
  } catch {
    return false;
  }
}

/**
 * Opens the place in which a run is kept; only after the volunteer has asked for it.
 * @throws where the browser denies storage
 */
export async function openKeep(): Promise<Keep> {
  const opening = indexedDB.open(keptName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  // Another tab, or Leave quickly, may wipe it at any time.
  database.onversionchange = () => database.close();
  const objects = (mode: IDBTransactionMode) =>
    database.transaction(store, mode).objectStore(store);
  const put = (key: string, value: unknown) =>
    settled(objects('readwrite').put(value, key)).then(() => undefined);
  return {
    run: () => settled(objects('readonly').get(runKey)),
    putRun: (run) => put(runKey, run),
    made: (key) => settled(objects('readonly').get(`made ${key}`)),
    putMade: (key, made) => put(`made ${key}`, made),
    count: async () => Math.max(0, (await settled(objects('readonly').count())) - 1),
    close: () => database.close(),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
