import type { Renderer } from '../renderer';

export const paragraph: Renderer<'paragraph'> = ({ children }, { draw }) => <p>{draw(children)}</p>;
