import { notTranslated } from '../not-translated';
import type { Renderer } from '../renderer';

/**
 * Carries its language, so that a screen reader changes its voice and `bdi` keeps its own direction. A browser's
 * translation leaves it alone: it is what a desk must read.
 */
export const foreign: Renderer<'foreign'> = ({ lang, children }, { draw }) => (
  <bdi lang={lang} {...notTranslated}>
    {draw(children)}
  </bdi>
);
