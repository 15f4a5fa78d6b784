import { anchorOfSection } from '../anchors';
import type { Renderer } from '../renderer';

/** A part of the guide, and why this reader gets it. */
export const section: Renderer<'section'> = ({ id, title, reason, children }, { draw }) => (
  <section class="guide-section" aria-labelledby={anchorOfSection(id)}>
    <header>
      <h2 id={anchorOfSection(id)} tabIndex={-1}>
        {title}
      </h2>
      {reason && <p class="reason">{reason}</p>}
    </header>
    {draw(children)}
  </section>
);
