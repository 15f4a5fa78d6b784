import type { Renderer } from '../renderer';

/** The label says in words what the rule at the side shows: nothing rests on looks. */
export const callout: Renderer<'callout'> = ({ kind, label, children }, { draw }) => (
  <div class={`callout callout-${kind}`}>
    <p class="callout-label">{label}</p>
    {draw(children)}
  </div>
);
