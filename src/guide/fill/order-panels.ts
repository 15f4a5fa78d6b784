import type { Ask } from '../../rules/ask-rules';

/** The relative's card: its panels on what may have happened, by place: missing, captured, wounded, after a death. */
const [missing, wounded, death] = [2, 4, 5];

/**
 * Puts the panel on what has happened before those on what may happen: it is the first that a relative sees when the
 * card is opened. The reader's own card, and one without such an answer, keeps the template's order.
 * @param panels the panels of a card in the order of its template
 */
export function orderPanels<Panel>(panels: readonly Panel[], ask: Ask): Panel[] {
  const first = findFirst(ask);
  const panel = panels[first];
  if (panel === undefined || first === missing) return [...panels];
  const others = panels.filter((other) => other !== panel);
  return [...others.slice(0, missing), panel, ...others.slice(missing)];
}

function findFirst({ said }: Ask): number {
  if (!said('reader:relative')) return missing;
  if (said('problem:died')) return death;
  return said('problem:wounded') && !said('problem:missing-or-captured') ? wounded : missing;
}
