import type { Block, Note } from '../../guide/tree/nodes';
import { anchorOfSection } from '../anchors';
import type { Page, Renderer } from '../renderer';

/** How many notes are folded together. */
const perFold = 20;

/** A part of the guide, and why this reader gets it. */
export const section: Renderer<'section'> = ({ id, title, reason, children }, page) => (
  <section class="guide-section" aria-labelledby={anchorOfSection(id)}>
    <header>
      <h2 id={anchorOfSection(id)} tabIndex={-1}>
        {title}
      </h2>
      {reason && <p class="reason">{reason}</p>}
    </header>
    {page.foldsNotes ? drawFolded(children, page) : page.draw(children)}
  </section>
);

/** Notes are most of a guide's length and read one at a time: on the page they are folded by twenties. */
function drawFolded(blocks: readonly Block[], { draw, t }: Page) {
  const notes = blocks.filter((block): block is Note => block.type === 'note');
  if (notes.length === 0) return draw(blocks);
  const first = blocks.indexOf(notes[0] as Note);
  const folds = Array.from({ length: Math.ceil(notes.length / perFold) }, (_, fold) =>
    notes.slice(fold * perFold, (fold + 1) * perFold),
  );
  return (
    <>
      {draw(blocks.slice(0, first))}
      {folds.map((some) => (
        <details key={some[0]?.number} class="notes-fold">
          <summary>
            {t('guide.sources', {
              first: some[0]?.number ?? 0,
              last: some.at(-1)?.number ?? 0,
            })}
          </summary>
          {draw(some)}
        </details>
      ))}
      {draw(blocks.slice(first).filter((block) => block.type !== 'note'))}
    </>
  );
}
