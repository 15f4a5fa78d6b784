/**
 * Links to a place in the page scroll and move the focus, and leave the address as it is: the fragment is for
 * situations. In a guide a jump is a place of its own in the history, so that Back returns to the spot it began at.
 */
import { presentPlace, pushPlace } from '../app/places';
import { reveal } from '../preview/reveal';

/** Where each note was opened from, so that its back-link returns to that very place. */
const openedFrom = new WeakMap<Element, HTMLElement>();

/** Where the page stood when a jump left each place of the history. */
const spots = new Map<number, { link: HTMLElement; y: number }>();

/** Follows a click if it is on a link to an element of this page. */
export function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
  if (!(link instanceof HTMLElement)) return;
  const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!target) return;
  event.preventDefault();
  const place = link.closest('[id]');
  const origin = place && openedFrom.get(place);
  const goal =
    origin?.isConnected && origin.getAttribute('href') === `#${place?.id}` ? origin : target;
  openedFrom.set(target, link);
  if (goal === target && target.closest('.guide')) leaveSpot(link);
  reveal(goal);
  goal.scrollIntoView({ block: goal === target ? 'start' : 'center' });
  goal.focus({ preventScroll: true });
}

function leaveSpot(link: HTMLElement): void {
  const { at, step } = presentPlace();
  if (step !== 'guide') return;
  spots.set(at, { link, y: scrollY });
  pushPlace(step);
}

/** After the browser's Back: stands where a jump began, with the focus on what was pressed. */
export function returnToSpot(): void {
  const { at } = presentPlace();
  const spot = spots.get(at);
  spots.delete(at);
  if (!spot?.link.isConnected) return;
  scrollTo(0, spot.y);
  spot.link.focus({ preventScroll: true });
}
