import { loadPart } from '../../app/load/load-part';
import { loadGuide } from '../../app/load-guide';
import type { LoadedLanguage } from '../../app/load-language';

/**
 * Loads a guide's parts and the page that shows them.
 * @throws PartError
 */
export async function loadGuidePage(language: LoadedLanguage) {
  const [parts, { GuidePage }] = await Promise.all([
    loadGuide(language),
    loadPart(() => import('./guide-page')),
  ]);
  return { parts, GuidePage };
}

/** A guide's parts and its page, once they have come. */
export type LoadedGuidePage = Awaited<ReturnType<typeof loadGuidePage>>;
