import { Fragment } from 'preact';
import { anchorOfNote, anchorOfReference } from '../anchors';
import type { Renderer } from '../renderer';

/** The numbers at the end of a passage, each of which leads to its note; a few stay on one line, as on paper. */
export const notes: Renderer<'notes'> = (node, { isFirst, t }) => (
  <span class="notes">
    {' ['}
    {node.numbers.map((number, index) => (
      <Fragment key={number}>
        {index > 0 && (node.numbers.length > 3 ? '\u00A0· ' : '\u00A0·\u00A0')}
        <a
          href={`#${anchorOfNote(number)}`}
          aria-label={t('guide.note', { number })}
          {...(isFirst(node, number) ? { id: anchorOfReference(number) } : {})}
        >
          {number}
        </a>
      </Fragment>
    ))}
    ]
  </span>
);
