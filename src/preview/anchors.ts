import type { Section } from '../guide/tree/nodes';

/** Element id of a section's heading. */
export const anchorOfSection = (id: Section['id']): string => `section-${id}`;

/** Element id of a note. */
export const anchorOfNote = (number: number): string => `note-${number}`;

/** Element id of the place in the text that names a note first. */
export const anchorOfReference = (number: number): string => `reference-${number}`;
