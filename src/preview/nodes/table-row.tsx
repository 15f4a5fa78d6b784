import type { Renderer } from '../renderer';

export const tableRow: Renderer<'tableRow'> = ({ children }, { draw }) => <tr>{draw(children)}</tr>;
