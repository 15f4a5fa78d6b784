import type { ReactElement, ReactNode } from 'react';
import type { GuideNode, NodeOf } from '../../../guide/tree/nodes';
import type { FontStore } from '../fonts/open-fonts';
import type { PageGeometry } from './page-geometry';
import type { SectionNumbers } from './section-numbers';
import type { Styles } from './styles';

/**
 * The kind of type in which words are set: running text, notes, cells of a table, and two for a box to
 * show at a desk: `show`, where only the foreign words are large, and `shown`, where all of them are.
 */
export type TextStyleName = 'body' | 'small' | 'cell' | 'show' | 'shown';

/** What a node needs to know of where it stands. */
export interface ComposeContext {
  geometry: PageGeometry;
  styles: Styles;
  fonts: FontStore;
  numbers: SectionNumbers;
  /** The section being set; none in the intro. */
  section: { id: string; title: string } | null;
  /** How many lists, callouts or notes surround this place; at 0 text stands beside the hanging column. */
  depth: number;
  textStyle: TextStyleName;
  /** Sets children one after another, with changes to this context if they stand elsewhere. */
  composeAll(nodes: readonly GuideNode[], changes?: Partial<ComposeContext>): ReactNode;
}

/** One function for each type of node. */
export type Composers = {
  [T in GuideNode['type']]: (node: NodeOf<T>, context: ComposeContext) => ReactElement;
};
