/**
 * Answers outlive one reload, when the page was published anew while it was open. They travel in the tab's own name,
 * for one step: an address would stay in the browser's history, and storage on the device.
 */
import { writeExtent } from '../extent';
import { type Link, readLink } from '../questions/read-link';
import { availableTags } from './load-language';
import { fetchNewEdition } from './offline/new-edition';
import type { State } from './state';
import { isStep, type Step } from './steps';

/** Tells our words in the tab's name from those of whoever opened the tab. */
const mark = 'putivnyk-reload:';

/** What came over a reload: the answers as a link says them, and where the person was. */
export interface Carried {
  link: Link;
  step: Step;
  since?: string;
}

/** What of the state is carried, as one line. */
export function writeCarried(state: State): string {
  const { answers, language, printFormat, extent, day, since, step } = state;
  const link = new URLSearchParams({ locale: language.available.tag });
  for (const [name, value] of Object.entries(answers)) link.set(name, String(value));
  link.set('edition', printFormat.format);
  link.set('paper', printFormat.paper);
  link.set('extent', writeExtent(extent));
  if (day) link.set('today', day);
  return mark + JSON.stringify([step, String(link), since ?? '']);
}

/** Reads such a line, which anybody may have written. @returns nothing when it is none of ours */
export function readCarried(name: string): Carried | undefined {
  if (!name.startsWith(mark)) return undefined;
  try {
    const [step, fragment, since]: unknown[] = JSON.parse(name.slice(mark.length));
    if (!isStep(step) || typeof fragment !== 'string') return undefined;
    const day = readLink(`today=${since}`, []).today;
    return { step, link: readLink(fragment, availableTags), ...(day ? { since: day } : {}) };
  } catch {
    return undefined;
  }
}

/** Opens the page anew with all that was chosen. @returns false when the page cannot be fetched now */
export async function reloadWith(state: State): Promise<boolean> {
  const answers = await fetch(location.pathname + location.search, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) return false;
  // Where the app is kept on this device, the older edition would open again.
  await fetchNewEdition();
  openAnewWith(state);
  return true;
}

/** Opens the page anew, from wherever it comes, with all that was chosen. */
export function openAnewWith(state: State): void {
  window.name = writeCarried(state);
  location.reload();
}

/** Takes what came over a reload, and wipes it at once. */
export function takeCarried(): Carried | undefined {
  const carried = readCarried(window.name);
  window.name = '';
  return carried;
}
