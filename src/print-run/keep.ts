import type { Typeset } from '../pdf/messages';
import { keptStore, keptVersion, openExisting, openPlace, settled } from './keep-place';
import { packMade, unpackMade } from './pack-made';
import { type KeptRun, readKept } from './read-kept';
import { isSealed, makeSalt, openSeal, type Seal } from './seal';

/** The keeping of one run, on this device. All reject when the place is full or was wiped by another tab. */
export interface Keep {
  made(key: string): Promise<Typeset | undefined>;
  putMade(key: string, made: Typeset): Promise<void>;
  close(): void;
}

/**
 * What was left by a run that did not end: `locked` opens by its code; `unreadable` was left by another version of the
 * page, or is damaged, and can be deleted only.
 */
export type Found = 'locked' | 'unreadable';

const saltKey = 'salt';
const runKey = 'run';

/**
 * Opens the place in which a run is kept, and keeps it encrypted; only after the volunteer has asked for it.
 * @param code that was shown to the volunteer
 * @param isSame whether guides of the run that was kept before are what would be made now; else they are dropped
 * @throws where the browser denies storage, or another version of the page has stored something
 */
export async function openKeep(
  code: string,
  run: KeptRun,
  isSame: (before: KeptRun) => boolean,
): Promise<Keep> {
  const database = await openPlace();
  const objects = (mode: IDBTransactionMode) =>
    database.transaction(keptStore, mode).objectStore(keptStore);
  const put = async (key: string, value: unknown) => {
    await settled(objects('readwrite').put(value, key));
  };
  try {
    const before = await unlock(database, code);
    const goesOn = before?.run && isSame(before.run);
    const salt = goesOn ? before.salt : makeSalt();
    const seal = goesOn ? before.seal : await openSeal(code, salt);
    if (!goesOn) await settled(objects('readwrite').clear());
    await put(saltKey, salt);
    await put(runKey, await seal.seal(new TextEncoder().encode(JSON.stringify(run))));
    return {
      async made(key) {
        const name = await seal.hide(key);
        const sealed: unknown = await settled(objects('readonly').get(name));
        return isSealed(sealed) ? unpackMade(await seal.unseal(sealed)) : undefined;
      },
      async putMade(key, made) {
        await put(await seal.hide(key), await seal.seal(packMade(made)));
      },
      close: () => database.close(),
    };
  } catch (caught) {
    database.close();
    throw caught;
  }
}

/** Whether the browser lets this page keep anything. Leaves an empty place behind. */
export async function canKeep(): Promise<boolean> {
  try {
    (await openPlace()).close();
    return true;
  } catch {
    return false;
  }
}

/** Looks for what was kept, without making a place for it. */
export async function findKept(): Promise<Found | undefined> {
  const database = await openExisting().catch(() => undefined);
  if (!database) return undefined;
  try {
    if (database.version !== keptVersion) return 'unreadable';
    const objects = database.transaction(keptStore).objectStore(keptStore);
    if ((await settled(objects.count())) === 0) return undefined;
    const [salt, run] = await Promise.all([
      settled(objects.get(saltKey)),
      settled(objects.get(runKey)),
    ]);
    return salt instanceof Uint8Array && isSealed(run) ? 'locked' : 'unreadable';
  } catch {
    return 'unreadable';
  } finally {
    database.close();
  }
}

/**
 * Opens what was kept, by its code.
 * @returns `wrong-code`, or `unreadable` when the code is right and another version of the page kept it
 */
export async function openKept(code: string): Promise<KeptRun | 'wrong-code' | 'unreadable'> {
  const database = await openExisting();
  if (!database) return 'unreadable';
  try {
    const opened = await unlock(database, code);
    return opened ? (opened.run ?? 'unreadable') : 'wrong-code';
  } finally {
    database.close();
  }
}

interface Unlocked {
  seal: Seal;
  salt: Uint8Array<ArrayBuffer>;
  /** Nothing when it is of another form. */
  run: KeptRun | undefined;
}

async function unlock(database: IDBDatabase, code: string): Promise<Unlocked | undefined> {
  const objects = database.transaction(keptStore).objectStore(keptStore);
  const [salt, sealed]: unknown[] = await Promise.all([
    settled(objects.get(saltKey)),
    settled(objects.get(runKey)),
  ]);
  if (!(salt instanceof Uint8Array) || !isSealed(sealed)) return undefined;
  const own = new Uint8Array(salt);
  const seal = await openSeal(code, own);
  try {
    const text = new TextDecoder().decode(await seal.unseal(sealed));
    return { seal, salt: own, run: readKept(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
