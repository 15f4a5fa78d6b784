import type { Translate } from '../../i18n';
import { FoundBar } from './found-bar';
import { sayPlace } from './say-place';
import type { Search } from './use-search';

/** The bar over the guide while a search has places to show. */
export function SearchBar({ search, t }: { search: Search; t: Translate }) {
  const { hits, now } = search;
  if (hits.length === 0) return null;
  const close = () => {
    const element = hits[now]?.passage.element ?? document.getElementById('search');
    search.clear();
    // The place that was found is where reading goes on.
    if (element?.id !== 'search') element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  };
  return <FoundBar place={sayPlace(search, t)} move={search.move} onClose={close} t={t} />;
}
