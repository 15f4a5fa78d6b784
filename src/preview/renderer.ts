import type { ComponentChild } from 'preact';
import type { GuideNode, NodeOf, Notes } from '../guide/tree/nodes';
import type { Translate } from '../i18n';

/** What every node's renderer may ask of the page it stands on. */
export interface Page {
  /** Short words of the page's own heads and feet, in the guide's language. */
  t: Translate;
  /** Whether a note's back-link leads here: only the first passage to name it carries an id. */
  isFirst(notes: Notes, number: number): boolean;
  /** Whether notes are folded by twenties: where a script opens them for a link, a search and the printer. */
  foldsNotes?: boolean;
  /** Shows the words of a panel or of a row at a desk, full screen; absent where there is none to be opened. */
  atDesk?(node: NodeOf<'callout' | 'tableRow'>): (() => void) | undefined;
  /** Draws the nodes inside this one. */
  draw(nodes: readonly GuideNode[]): ComponentChild;
}

/** Turns one type of node into HTML. */
export type Renderer<T extends GuideNode['type']> = (node: NodeOf<T>, page: Page) => ComponentChild;
