import { loadPart } from '../../app/load/load-part';
import { loadChangeSheet } from '../../app/load-change-sheet';
import type { LoadedLanguage } from '../../app/load-language';

/**
 * Loads all that a change sheet is made of, and the page that shows it.
 * @throws PartError
 */
export async function loadChangeSheetPage(language: LoadedLanguage) {
  const [parts, { ChangeSheetPage }] = await Promise.all([
    loadChangeSheet(language),
    loadPart(() => import('./change-sheet-page')),
  ]);
  return { parts, ChangeSheetPage };
}
