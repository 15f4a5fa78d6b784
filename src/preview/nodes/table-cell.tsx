import type { Renderer } from '../renderer';

export const tableCell: Renderer<'tableCell'> = ({ children }, { draw }) => (
  <td>{draw(children)}</td>
);
