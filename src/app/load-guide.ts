/** The guide's own room, its words and its facts are large: they come when a guide is near. */

import type { LoadedLanguage } from './load-language';
import { loadRevisions } from './load-revisions';

const rooms = () =>
  Promise.all([
    import('../ui/guide/guide-page'),
    import('../guide'),
    import('../guide/fill/write-left-out'),
    import('content:facts'),
  ] as const);

/**
 * Loads all that one guide is made of.
 * @throws when the network fails
 */
export async function loadGuide(language: LoadedLanguage) {
  const [[{ GuidePage }, { writeFor, writeGuide }, { writeLeftOut }, { facts }], templates] =
    await Promise.all([rooms(), language.available.templates()]);
  return { GuidePage, writeFor, writeGuide, writeLeftOut, facts, templates, language };
}

/** What a guide is made of, once it has come. */
export type GuideParts = Awaited<ReturnType<typeof loadGuide>>;

/** Begins the loading before it is asked for; a failure is left for the guide's own screen to meet. */
export function fetchGuideAhead(language: LoadedLanguage): void {
  loadGuide(language).catch(() => undefined);
  // So that a copy can be checked later, with no network.
  loadRevisions().catch(() => undefined);
}
