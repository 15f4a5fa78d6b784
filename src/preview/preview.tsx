import type { ComponentChildren } from 'preact';
import type { GuideNode, GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import { drawNodes } from './draw-nodes';
import { firstReferences } from './first-references';
import './guide.css';
import { withoutOwnTexts } from './own-texts';
import './print.css';
import type { Page } from './renderer';

interface PreviewProps {
  guide: GuideRoot;
  t: Translate;
  /** Stands between the guide's opening words and the section after them: the page's own tools and contents. */
  children?: ComponentChildren;
  /** Whether the first section stands before the guide's opening words: what is to be done is read first. */
  isFirstStepFirst?: boolean;
  /** Whether the notes are folded. */
  foldsNotes?: boolean;
  atDesk?: Page['atDesk'];
}

const numbers = new WeakMap<GuideRoot, number>();
let last = 0;

/** Tells one guide from another, as a key. */
function numberOf(guide: GuideRoot): number {
  const number = numbers.get(guide) ?? ++last;
  numbers.set(guide, number);
  return number;
}

/**
 * The guide as a page to read and to print: the same tree, and so the same words, as the PDF.
 * The title is left to the caller, as it heads the whole screen.
 */
export function Preview({
  guide,
  t,
  isFirstStepFirst = false,
  foldsNotes = false,
  atDesk,
  children,
}: PreviewProps) {
  const first = firstReferences(guide);
  const page: Page = {
    t,
    foldsNotes,
    ...(atDesk ? { atDesk } : {}),
    isFirst: (notes, number) => first.get(number) === notes,
    draw: (nodes) => drawNodes(nodes, page),
  };
  const drawAll = (nodes: readonly GuideNode[]) => withoutOwnTexts(() => page.draw(nodes));
  const before = isFirstStepFirst ? 1 : 0;
  return (
    // Another guide is another element: nothing that a translation has put into the last one may stay.
    <article key={numberOf(guide)} class="guide" lang={guide.lang} dir={guide.dir}>
      {drawAll(guide.children.slice(0, before))}
      <div class="guide-intro">{drawAll(guide.intro)}</div>
      {children}
      {drawAll(guide.children.slice(before))}
    </article>
  );
}
