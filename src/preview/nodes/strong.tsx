import type { Renderer } from '../renderer';

export const strong: Renderer<'strong'> = ({ children }, { draw }) => (
  <strong>{draw(children)}</strong>
);
