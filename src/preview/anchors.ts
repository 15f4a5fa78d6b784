import type { SectionId } from '../guide/section-ids';

/** Element id of a section's heading. */
export const anchorOfSection = (id: SectionId): string => `section-${id}`;

/** Element id of a note. */
export const anchorOfNote = (number: number): string => `note-${number}`;

/** Element id of the place in the text that names a note first. */
export const anchorOfReference = (number: number): string => `reference-${number}`;
