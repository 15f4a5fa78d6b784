/**
 * Places in the tab's history, all under the same bare address: each holds the name of a screen and its number, counted
 * from where the page was opened. By the number Leave quickly finds the first.
 */
import { isStep, type Step } from './steps';

/** Milliseconds in which a browser goes back in the history of a page; then the page is left from where it is. */
const patience = 500;

/** In the tab's name while the page goes back, should the browser open the first place as a new document. */
const leftName = 'putivnyk-left';

let present: number | undefined;

/** The screen that the history keeps for the present place. A place that a link in the page has made is counted now. */
export function readPlace(): Step | undefined {
  const { step, at } = keptState();
  if (typeof at === 'number') present = at;
  else {
    present = present === undefined ? 0 : present + 1;
    history.replaceState({ ...keptState(), at: present }, '');
  }
  return isStep(step) ? step : undefined;
}

/** The number of the present place, and the screen that the history keeps for it. */
export function presentPlace(): { at: number; step: Step | undefined } {
  const { step } = keptState();
  return { at: present ?? 0, step: isStep(step) ? step : undefined };
}

/** Adds a screen to the history. */
export function pushPlace(step: Step): void {
  present = (present ?? 0) + 1;
  history.pushState({ step, at: present }, '', bareAddress());
}

/** Names the present place in the history, and bares its address. */
export function markPlace(step: Step, address = bareAddress()): void {
  history.replaceState({ step, at: present ?? 0 }, '', address);
}

/** Goes to the place where the page was opened, as far as it can be found. */
export function goToFirstPlace(): Promise<void> {
  if (!present) return Promise.resolve();
  const back = -present;
  window.name = leftName;
  return new Promise((resolve) => {
    const end = () => {
      window.name = '';
      resolve();
    };
    addEventListener('popstate', end, { once: true });
    setTimeout(end, patience);
    history.go(back);
  });
}

/** Marks the present place as left, and takes those after it out of the history. */
export function markLeft(): void {
  for (const change of ['replaceState', 'pushState'] as const)
    history[change]({ left: true }, '', location.pathname);
}

/** Whether somebody came back to a place that was left quickly. */
export function wasLeft(): boolean {
  const isOnTheWay = window.name === leftName;
  if (isOnTheWay) window.name = '';
  return isOnTheWay || keptState().left === true;
}

function bareAddress(): string {
  return location.pathname + location.search;
}

function keptState(): { step?: unknown; at?: unknown; left?: unknown } {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null ? kept : {};
}
