import type { Queue } from './queue';

/** How far a run is. */
export interface Progress {
  documents: number;
  allDocuments: number;
  /** Pages made, and how many there will be: about, until the last guide is made. */
  pages: number;
  allPages: number;
  failed: number;
  /** Seconds that the rest will take, once there is something to judge by. */
  secondsLeft?: number;
}

/**
 * Counts a run.
 * @param about pages that each guide will have, about
 * @param seconds that the run has been at work, pauses left out
 */
export function countProgress(
  { works }: Queue,
  about: readonly number[],
  seconds: number,
): Progress {
  let pages = 0;
  let allPages = 0;
  let documents = 0;
  let failed = 0;
  for (const [i, work] of works.entries()) {
    if (work.kind === 'made') pages += work.pages;
    if (work.kind === 'failed') failed += 1;
    if (work.kind === 'made' || work.kind === 'failed') documents += 1;
    allPages += work.kind === 'made' ? work.pages : work.kind === 'failed' ? 0 : (about[i] ?? 0);
  }
  const isEarly = pages === 0 || (documents < 2 && works.length > 2);
  return {
    documents,
    allDocuments: works.length,
    pages,
    allPages,
    failed,
    ...(isEarly ? {} : { secondsLeft: (seconds / pages) * (allPages - pages) }),
  };
}
