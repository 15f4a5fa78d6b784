import type { Renderer } from '../renderer';

/** Carries its language, so that a screen reader changes its voice and `bdi` keeps its own direction. */
export const foreign: Renderer<'foreign'> = ({ lang, children }, { draw }) => (
  <bdi lang={lang}>{draw(children)}</bdi>
);
