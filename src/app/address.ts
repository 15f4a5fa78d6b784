/** The address bar and the history hold the name of a screen and nothing of what a person chose. */
import { fields } from '../questions/fields';
import { readLinkCode } from '../questions/link-code';
import { type Link, readLink } from '../questions/read-link';
import type { LanguageTag } from '../types';
import { availableTags } from './load-language';
import { markPlace, readPlace } from './places';
import { type Step, stepOfWord } from './steps';

/** What the address asks for: somebody's situation, or a screen, perhaps in a language. */
export type Arrival = { link: Link; wasSent?: boolean } | { step: Step; locale?: LanguageTag };

/** The language that an address asks for, if it does. */
export function localeOf(arrival: Arrival): LanguageTag | undefined {
  return 'link' in arrival ? arrival.link.locale : arrival.locale;
}

/**
 * Reads the address. A situation is taken out of the address bar and the history at once,
 * before anything else can see it.
 */
export function readAddress(): Arrival {
  const kept = readPlace();
  const fragment = inWords(location.hash.slice(1));
  const asked = inWords(location.search.slice(1));
  // After a question mark the answers went to the host; they must at least not stay in the address.
  if (asked.includes('=') && !fragment.includes('=')) {
    const link = readLink(asked, availableTags);
    if (!saysNothingOfAPerson(link)) {
      markPlace('guide', location.pathname);
      return { link, wasSent: true };
    }
  }
  if (fragment.includes('=')) {
    const link = readLink(fragment, availableTags);
    if (saysNothingOfAPerson(link)) {
      markPlace('start');
      return { step: 'start', ...(link.locale ? { locale: link.locale } : {}) };
    }
    markPlace('guide');
    return { link };
  }
  const word = stepOfWord(fragment);
  if (word) return { step: word };
  return { step: kept ?? 'start' };
}

/** Whether the address bar holds a link, which waits there until it is read. */
export function hasLink(): boolean {
  return inWords(location.hash.slice(1)).includes('=');
}

/** What a link says in words; a code is put into words first. */
function inWords(said: string): string {
  return readLinkCode(said, availableTags) ?? said;
}

/**
 * A link that answers nothing leads to the questions, for there is nobody to write a guide for: one that only chooses a
 * language, or one to which another site or app has hung marks of its own.
 */
function saysNothingOfAPerson({ answers, notUnderstood, today }: Link): boolean {
  const misread = notUnderstood.some(({ name }) => Object.hasOwn(fields, name));
  return Object.keys(answers).length === 0 && !misread && today === undefined;
}
