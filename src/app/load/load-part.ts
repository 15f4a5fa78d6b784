/**
 * The one way by which parts of the page come later: the guide, words, prose, facts, the print run. Every `import()`
 * of the page stands in a call of `loadPart`; `tests/app/load-part.test.ts` holds it.
 */
import { PartError, reasonOf } from './part-error';

/** Milliseconds before the second and the third try: a phone often loses the network for a moment. */
const pauses = [400, 1_600];

/**
 * Loads a part, and tries again when the network drops for a moment. What failed is not remembered: the next call
 * asks again, in every browser.
 * @param bring such as `() => import('./guide-page')`
 * @throws PartError with what a person can do about it
 */
export async function loadPart<T>(bring: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await bring();
    } catch (error) {
      // Without any network, or with other files on the host, waiting for a second does not help.
      if (reasonOf(error) !== 'no-network' || !navigator.onLine) throw asPartError(error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return bring().catch((error) => {
    throw asPartError(error);
  });
}

function asPartError(error: unknown): PartError {
  return error instanceof PartError ? error : new PartError(reasonOf(error), String(error));
}
