import type { FieldName } from './fields';

/** The questions of the page, in the order they are asked; one a screen, each may be answered "not sure". */
export const asked = ['nationality', 'unit', 'contract'] as const satisfies readonly FieldName[];

/** A field that the page asks about. */
export type AskedField = (typeof asked)[number];
