/** The database in which one run is kept: how it is opened, and found without making it. */
import { keptName } from './kept-name';

/** Raised whenever what is kept changes its form. */
export const keptVersion = 2;
export const keptStore = 'kept';

/** Opens the place, making it where there is none. */
export async function openPlace(): Promise<IDBDatabase> {
  const opening = indexedDB.open(keptName, keptVersion);
  opening.onupgradeneeded = () => {
    // What an older version of the page has left cannot be read by this one.
    for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name);
    opening.result.createObjectStore(keptStore);
  };
  return closedOnChange(await settled(opening));
}

/** Opens what is there, of whatever version. @returns nothing where nothing is, and makes nothing there */
export async function openExisting(): Promise<IDBDatabase | undefined> {
  if (!(await mayExist())) return undefined;
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

/** Opening a database that is not there leaves a trace; not every browser can list what is there. */
async function mayExist(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === keptName);
  } catch {
    return true;
  }
}

/** Another tab, or Leave quickly, may wipe it at any time. */
function closedOnChange(database: IDBDatabase): IDBDatabase {
  database.onversionchange = () => database.close();
  return database;
}

/** What a request of the database comes to. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
