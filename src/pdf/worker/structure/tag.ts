import type { LanguageTag } from '../../../types';

/** Standard structure types of PDF 1.7 that a guide is made of; an artifact is what nobody needs to hear. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Span'
  | 'Artifact';

/** What is said of something drawn, or of a link: finished words or a sign, or what the job has words for. */
export type Says =
  | { words: string }
  | { sign: string }
  | { note: number }
  | { box: 'open' | 'ticked' }
  | { qr: string };

/** What a box means to somebody who cannot see it. */
export interface Tag {
  role: Role;
  /** Boxes with the same key are one element, wherever they stand; without a key, the tag itself is the key. */
  key?: string;
  /** The language of the words, where it is not the document's. */
  lang?: LanguageTag;
  /** Unique in the document. */
  id?: string;
  /** What an artifact is to a page. */
  strip?: 'Header' | 'Footer' | 'Layout';
  numbering?: 'Decimal' | 'Disc' | 'None';
  /** On a link, what it leads to. On anything else, what its drawing stands for. */
  says?: Says;
}

export interface Tagged {
  tags: readonly Tag[];
}

/**
 * Props that give a component its place in the structure tree: one role, or several, outermost first. Spread
 * them. The engine carries them through layout and over the end of a page, where both halves stay one element.
 */
export function tagAs(...tags: (Role | Tag)[]): Tagged {
  return { tags: tags.map((tag) => (typeof tag === 'string' ? { role: tag } : tag)) };
}

/** For a box whose words belong to the element around it. */
export const noTag: Tagged = { tags: [] };
