import type { Renderer } from '../renderer';

/** A person's days from the first to the last. */
export const timeline: Renderer<'timeline'> = ({ children }, { draw }) => (
  <ol class="timeline">{draw(children)}</ol>
);
