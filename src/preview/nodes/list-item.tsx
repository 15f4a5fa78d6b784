import type { Renderer } from '../renderer';

/** The box is for a pen on paper: the page stores nothing, so it offers nothing to tick. */
export const listItem: Renderer<'listItem'> = ({ checked, children }, { draw }) =>
  checked === null ? (
    <li>{draw(children)}</li>
  ) : (
    <li class="to-tick">
      <span class="box" aria-hidden="true" />
      {draw(children)}
    </li>
  );
