import { wipeKept } from '../print-run/kept-name';
import { clearAll } from './forget';
import { deleteIfAsked } from './offline/kept-app';
import { tellOtherTabs } from './other-tabs';
import { goToFirstPlace, markLeft } from './places';
import { endTypesetter } from './typesetter';

/** Where the page goes: an empty page that belongs to nobody and suggests nothing. */
const elsewhere = 'about:blank';

let leaving = false;

/** Whether the page is being left: what the browser still tells it must not bring a screen back. */
export function isLeaving(): boolean {
  return leaving;
}

/**
 * Clears the screen and all that the page holds, in every tab of this page, and goes to an empty page. Of the tab's own
 * history one place remains, without a name; whoever goes back to it comes to the empty page again.
 */
export async function leave(): Promise<void> {
  if (!leaving) tellOtherTabs();
  await leaveThisTab();
}

/** The same, because another tab was left quickly. */
export async function leaveThisTab(): Promise<void> {
  if (leaving) return;
  leaving = true;
  clearAll();
  endTypesetter();
  wipeKept();
  empty();
  // A browser may keep the page to make Back quick: it is empty, and is left again.
  window.addEventListener('pageshow', (event) => event.persisted && goElsewhere());
  await Promise.all([goToFirstPlace(), deleteIfAsked()]);
  // A browser's list takes a title only when it changes.
  document.title = '-';
  empty();
  markLeft();
  goElsewhere();
}

/** Opens the empty page in the place of this one. */
export function goElsewhere(): void {
  location.replace(elsewhere);
}

function empty(): void {
  document.title = '';
  document.body.replaceChildren();
}
