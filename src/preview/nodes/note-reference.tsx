import { anchorOfNote, anchorOfReference } from '../anchors';
import type { Renderer } from '../renderer';

/** A raised number that leads to its note. */
export const noteReference: Renderer<'noteReference'> = (node, { isFirst, t }) => (
  <sup>
    {node.follows && ','}
    <a
      href={`#${anchorOfNote(node.number)}`}
      aria-label={t('guide.note', { number: node.number })}
      {...(isFirst(node) ? { id: anchorOfReference(node.number) } : {})}
    >
      {node.number}
    </a>
  </sup>
);
