import { loadGuide } from './load-guide';
import type { Spoken } from './load-language';
import { loadEditions } from './load-revisions';

/** Loads all that a change slip is made of. @throws when the network fails */
export async function loadSlip(language: Spoken) {
  const [guide, { writeSlip }, { SlipPage }, editions] = await Promise.all([
    loadGuide(language),
    import('../guide/changes/write-change-sheet'),
    import('../ui/changes/slip-page'),
    loadEditions(),
  ]);
  return { guide, writeSlip, SlipPage, editions };
}

/** What a change slip is made of, once it has come. */
export type SlipParts = Awaited<ReturnType<typeof loadSlip>>;
