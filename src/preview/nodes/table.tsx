import type { ComponentChild } from 'preact';
import type { Renderer } from '../renderer';

/** A wide table scrolls inside its own frame, which the keyboard can reach; the page never scrolls sideways. */
export const table: Renderer<'table'> = ({ children: [head, ...rows] }, { draw, t }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
  <div class="table-frame" role="group" tabIndex={0} aria-label={t('guide.table')}>
    <table>
      {head && (
        <thead>
          <tr>{head.children.map((cell) => columnHead(draw(cell.children)))}</tr>
        </thead>
      )}
      <tbody>{draw(rows)}</tbody>
    </table>
  </div>
);

const columnHead = (words: ComponentChild) => <th scope="col">{words}</th>;
