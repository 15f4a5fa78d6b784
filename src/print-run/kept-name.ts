/**
 * A run is kept on the device only where the volunteer asked for it, in this one database. Wiping it is so small
 * that every screen can: Leave quickly does.
 */
export const keptName = 'putivnyk-print-run';

/** Deletes whatever is kept of a run. Where nothing is, or storage is denied, nothing happens. */
export function wipeKept(): void {
  try {
    indexedDB.deleteDatabase(keptName);
  } catch {
    // A browser that denies storage has kept nothing.
  }
}
