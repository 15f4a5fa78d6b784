import { loadGuide } from './load-guide';
import type { LoadedLanguage } from './load-language';
import { loadRevisions } from './load-revisions';

/** Loads all that a change change sheet is made of. @throws when the network fails */
export async function loadChangeSheet(language: LoadedLanguage) {
  const [guide, { writeChangeSheet }, { ChangeSheetPage }, revisions] = await Promise.all([
    loadGuide(language),
    import('../guide/changes/write-change-sheet'),
    import('../ui/changes/change-sheet-page'),
    loadRevisions(),
  ]);
  return { guide, writeChangeSheet, ChangeSheetPage, revisions };
}

/** What a change change sheet is made of, once it has come. */
export type ChangeSheetParts = Awaited<ReturnType<typeof loadChangeSheet>>;
