import type { Renderer } from '../renderer';
import { ShowButton } from './show-button';

/** The label says in words what the rule at the side shows: nothing rests on looks. */
export const callout: Renderer<'callout'> = (node, { draw, atDesk, t }) => {
  const open = atDesk?.(node);
  return (
    <div class={`callout callout-${node.kind}`}>
      <p class="callout-label">{node.label}</p>
      {draw(node.children)}
      {open && <ShowButton onClick={open} t={t} />}
    </div>
  );
};
