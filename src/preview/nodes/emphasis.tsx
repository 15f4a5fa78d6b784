import type { Renderer } from '../renderer';

export const emphasis: Renderer<'emphasis'> = ({ children }, { draw }) => <em>{draw(children)}</em>;
