import type { ComponentChildren } from 'preact';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import { drawNodes } from './draw-nodes';
import { firstReferences } from './first-references';
import './guide.css';
import './print.css';
import type { Page } from './renderer';

interface PreviewProps {
  guide: GuideRoot;
  t: Translate;
  /** Stands between the guide's opening words and its first section: the page's own tools and contents. */
  children?: ComponentChildren;
}

/**
 * The guide as a page to read and to print: the same tree, and so the same words, as the PDF.
 * The title is left to the caller, as it heads the whole screen.
 */
export function Preview({ guide, t, children }: PreviewProps) {
  const first = firstReferences(guide);
  const page: Page = {
    t,
    isFirst: (reference) => first.has(reference),
    draw: (nodes) => drawNodes(nodes, page),
  };
  return (
    <article class="guide" lang={guide.lang} dir={guide.dir}>
      <div class="guide-intro">{page.draw(guide.intro)}</div>
      {children}
      {page.draw(guide.children)}
    </article>
  );
}
