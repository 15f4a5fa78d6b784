import { anchorOfNote, anchorOfReference } from '../anchors';
import type { Renderer } from '../renderer';

/** One source note; its number leads back to the text. */
export const note: Renderer<'note'> = ({ number, children }, { draw, t }) => (
  <div class="note" id={anchorOfNote(number)} tabIndex={-1}>
    <a
      class="note-number"
      href={`#${anchorOfReference(number)}`}
      aria-label={t('guide.back-to-text', { number })}
    >
      {number}
    </a>
    <div>{draw(children)}</div>
  </div>
);
