/** Opens what is folded around a place, so that it can be seen and take the focus. */
export function reveal(place: Element): void {
  let folded = place.closest<HTMLDetailsElement>('details:not([open])');
  while (folded) {
    folded.open = true;
    folded = folded.closest<HTMLDetailsElement>('details:not([open])');
  }
}
