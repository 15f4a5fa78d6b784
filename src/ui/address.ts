/** The address bar and the history hold the name of a screen and nothing of what a person chose. */
import { type Link, readLink } from '../questions/read-link';
import { landedTags } from './spoken-language';
import { isStep, type Step, stepOfWord } from './steps';

/** What the address asks for: somebody's situation, or a screen. */
export type Arrival = { link: Link } | { step: Step };

/**
 * Reads the address. A situation is taken out of the address bar and the history at once,
 * before anything else can see it.
 */
export function readAddress(): Arrival {
  const fragment = location.hash.slice(1);
  if (fragment.includes('=')) {
    markPlace('guide');
    return { link: readLink(fragment, landedTags) };
  }
  const word = stepOfWord(fragment);
  if (word) return { step: word };
  const kept: unknown = (history.state as { step?: unknown } | null)?.step;
  return { step: isStep(kept) ? kept : 'start' };
}

/** Adds a screen to the history, under the same bare address. */
export function pushPlace(step: Step): void {
  history.pushState({ step }, '', bareAddress());
}

/** Names the present place in the history, and bares its address. */
export function markPlace(step: Step): void {
  history.replaceState({ step }, '', bareAddress());
}

function bareAddress(): string {
  return location.pathname + location.search;
}
