/**
 * Whether a change to a file is likely to be seen by a test: it is the test, or the test bears the name of a folder
 * that the file is in. Only the order of the tests hangs on it.
 * @param test and changed are paths from the root, such as `tests/e2e/search.spec.ts` and `src/ui/search/box.tsx`
 */
export function isTouched(test, changed) {
  if (changed === test) return true;
  const folders = changed.split('/').slice(0, -1);
  const [name = '', ...above] = test.split('/').reverse();
  return folders.some(
    (folder) => !common.has(folder) && (above.includes(folder) || name.startsWith(folder)),
  );
}

/** Folders that are in the name of too many tests to tell anything. */
const common = new Set(['src', 'tests', 'e2e', 'support', 'tools', 'test']);
