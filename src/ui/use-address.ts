import { useEffect } from 'preact/hooks';
import { readAddress } from './address';
import { forgetEverything } from './guide/forget';
import { speak } from './spoken-language';
import type { Action } from './state';

/** Follows the browser's Back and Forward, and links that are opened while the page is open. */
export function useAddress(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const follow = () => {
      const arrival = readAddress();
      if ('step' in arrival) return dispatch({ type: 'go', step: arrival.step });
      forgetEverything();
      dispatch({ type: 'open-link', link: arrival.link });
      // If its words do not come, the guide stays readable in the language at hand.
      if (arrival.link.locale) {
        speak(arrival.link.locale).then(
          (language) => dispatch({ type: 'speak', language }),
          () => undefined,
        );
      }
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    // A link may have been opened before anybody listened.
    if (location.hash.includes('=')) follow();
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, [dispatch]);
}
