import type { ComponentChild } from 'preact';
import type { GuideNode, NodeOf, NoteReference } from '../guide/tree/nodes';
import type { Translate } from '../i18n';

/** What every node's renderer may ask of the page it stands on. */
export interface Page {
  /** Short words of the page's own heads and feet, in the guide's language. */
  t: Translate;
  /** Whether a note's back-link leads to this reference: only the first to name the note carries an id. */
  isFirst(reference: NoteReference): boolean;
  /** Draws the nodes inside this one. */
  draw(nodes: readonly GuideNode[]): ComponentChild;
}

/** Turns one type of node into HTML. */
export type Renderer<T extends GuideNode['type']> = (node: NodeOf<T>, page: Page) => ComponentChild;
