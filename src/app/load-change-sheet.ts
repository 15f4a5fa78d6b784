import { loadPart } from './load/load-part';
import { loadGuide } from './load-guide';
import type { LoadedLanguage } from './load-language';
import { loadRevisions } from './load-revisions';

/** Loads all that a change sheet is made of. @throws PartError */
export async function loadChangeSheet(language: LoadedLanguage) {
  const [guide, { writeChangeSheet }, revisions] = await Promise.all([
    loadGuide(language),
    loadPart(() => import('../guide/changes/write-change-sheet')),
    loadRevisions(),
  ]);
  return { guide, writeChangeSheet, revisions };
}

/** What a change sheet is made of, once it has come. */
export type ChangeSheetParts = Awaited<ReturnType<typeof loadChangeSheet>>;
