/**
 * Links to a place in the page scroll and move the focus, and leave the address as it is:
 * the fragment is for situations, and the history is for screens.
 */

/** Where each note was opened from, so that its back-link returns to that very place. */
const openedFrom = new WeakMap<Element, HTMLElement>();

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
  goal.scrollIntoView({ block: goal === target ? 'start' : 'center' });
  goal.focus({ preventScroll: true });
}
