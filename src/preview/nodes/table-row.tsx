import type { Renderer } from '../renderer';
import { ShowButton } from './show-button';

export const tableRow: Renderer<'tableRow'> = (node, { draw, atDesk, t }) => {
  const open = atDesk?.(node);
  const [first, ...others] = node.children;
  if (!open || !first) return <tr>{draw(node.children)}</tr>;
  return (
    <tr>
      <td>
        {draw(first.children)} <ShowButton onClick={open} t={t} />
      </td>
      {draw(others)}
    </tr>
  );
};
