import { loadPart } from './load/load-part';

/**
 * The fingerprints of all revisions. They come with the screen, or with a guide: from then on a copy can be checked
 * without a network.
 * @throws PartError
 */
export function loadRevisions() {
  return loadPart(() => import('content:revisions'));
}

/** Fingerprints of the text as it stands and as it was given out, and the titles of its parts. */
export type Revisions = Awaited<ReturnType<typeof loadRevisions>>;
