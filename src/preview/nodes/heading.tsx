import type { Renderer } from '../renderer';

/** The screen's title is h1 and a section's is h2, so a section's own headings begin at h3. */
export const heading: Renderer<'heading'> = ({ depth, children }, { draw }) =>
  depth === 2 ? <h3>{draw(children)}</h3> : <h4>{draw(children)}</h4>;
