import type { Tag } from './tag';

/** One element of the structure tree (ISO 32000-1, 14.7.2). Its kids stand in the order of reading. */
export interface StructureElement {
  tag: Tag;
  parent: StructureElement | null;
  kids: (StructureElement | ContentItem)[];
}

/** Left, bottom, right, top, in points from the lower left corner of a page. */
export type Rectangle = readonly [number, number, number, number];

/** A place in an element for something painted, and for the annotations over it; filled when the sheets are written. */
export interface ContentItem {
  element: StructureElement;
  /** The marked content: a sheet from 0 and its number there (14.7.4.2). */
  content?: { page: number; mcid: number };
  /** Of a drawing: where it stands on its page, and then on the sheet. */
  rectangle?: Rectangle;
  /** The object of each annotation (14.7.4.3), its sheet, and its key in the parent tree. */
  annotations: { page: number; id: number; key: number }[];
}

export function isElement(kid: StructureElement | ContentItem): kid is StructureElement {
  return 'tag' in kid;
}

/** Adds an empty place at the end of an element. */
export function addItem(element: StructureElement, rectangle?: Rectangle): ContentItem {
  const item: ContentItem = { element, annotations: [], ...(rectangle && { rectangle }) };
  element.kids.push(item);
  return item;
}

/** The innermost element with a role around a place, the place's own included. */
export function findAround(start: StructureElement, role: Tag['role']): StructureElement | null {
  for (let at: StructureElement | null = start; at; at = at.parent)
    if (at.tag.role === role) return at;
  return null;
}
