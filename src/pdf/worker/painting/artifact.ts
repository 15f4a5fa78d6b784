/** Why something painted is in no element: it is decoration, or it is there because pages end. */
export type ArtifactKind = 'Layout' | 'Pagination' | 'Header' | 'Footer';

/** What opens an artifact (ISO 32000-1, 14.8.2.2; ISO 14289-1, 7.8 asks running heads and feet to say what they are). */
export const artifacts = {
  Layout: '/Artifact<</Type/Layout>>BDC\n',
  Pagination: '/Artifact<</Type/Pagination>>BDC\n',
  Header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC\n',
  Footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n',
} satisfies Record<ArtifactKind, string>;

export const endOfMark = 'EMC\n';
