import { useEffect } from 'preact/hooks';
import { hasLink, localeOf, readAddress } from '../app/address';
import { clearAll } from '../app/forget';
import { isLeaving } from '../app/leave';
import { loadLanguage } from '../app/load-language';
import type { Action } from '../app/state';
import { returnToSpot } from './in-page-links';

/** Follows the browser's Back and Forward, and links that are opened while the page is open. */
export function useAddress(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const follow = () => {
      if (isLeaving()) return;
      const arrival = readAddress();
      const locale = localeOf(arrival);
      // If its words do not come, the page stays readable in the language at hand.
      if (locale) {
        loadLanguage(locale).then(
          (language) => dispatch({ type: 'loadLanguage', language }),
          () => undefined,
        );
      }
      if ('step' in arrival) {
        dispatch({ type: 'go', step: arrival.step });
        return returnToSpot();
      }
      clearAll();
      dispatch({ type: 'open-link', ...arrival });
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    // A link may have been opened before anybody listened.
    if (hasLink()) follow();
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [dispatch]);
}
