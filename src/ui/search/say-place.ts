import type { Translate } from '../../i18n';
import type { Search } from './use-search';

/** What a search found, or which of its places is shown, as a finished sentence. */
export function sayPlace({ query, hits, now, failed }: Search, t: Translate): string {
  if (query.trim() === '') return '';
  if (failed) return '';
  if (hits.length === 0) return t('search.none');
  const section = hits[now]?.passage.section;
  if (section === undefined) return t('search.count', { n: hits.length });
  return t('search.place', { number: now + 1, total: hits.length, section });
}
