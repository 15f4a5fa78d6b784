/** The guide's code, words, facts and rules are large: they are loaded when a guide is about to be needed. */

import type { FactBook } from '../facts/fact-book';
import type * as Guide from '../guide';
import type { GuideRules } from '../guide/choose/section-table';
import type { Prose } from '../guide/fill/template-set';
import type { writeLeftOut } from '../guide/fill/write-left-out';
import { loadPart } from './load/load-part';
import { type LoadedLanguage, loadWholeLanguage } from './load-language';
import { loadRevisions } from './load-revisions';

const rooms = () =>
  Promise.all([
    loadPart(() => import('../guide')),
    loadPart(() => import('../guide/fill/write-left-out')),
    loadPart(() => import('content:facts')),
    loadPart(() => import('content:rules')),
  ] as const);

/** What a guide is made of, once it has come. Written out: the compiler takes what `import()` brings here for `any`. */
export interface GuideParts extends Pick<typeof Guide, 'listTopics' | 'writeFor' | 'writeGuide'> {
  writeLeftOut: typeof writeLeftOut;
  facts: FactBook;
  rules: GuideRules;
  prose: Prose;
  language: LoadedLanguage;
}

/**
 * Loads all that one guide is made of.
 * @throws PartError
 */
export async function loadGuide(first: LoadedLanguage): Promise<GuideParts> {
  const [guide, prose, language] = await Promise.all([
    rooms(),
    loadPart(first.available.prose),
    loadWholeLanguage(first),
  ]);
  const [{ listTopics, writeFor, writeGuide }, { writeLeftOut }, { facts }, { rules }] = guide;
  return { listTopics, writeFor, writeGuide, writeLeftOut, facts, rules, prose, language };
}

/**
 * Begins the loading before it is asked for; a failure is left for the guide's own screen to meet.
 * @param load brings the parts and the page that shows them
 */
export function fetchGuideAhead(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
  // So that a copy can be checked later, with no network.
  loadRevisions().catch(() => undefined);
}
