import type { PDFReference } from 'pdfkit';
import type { Tag } from './tag';

/** One element of the structure tree. Its kids stand in reading order, in whatever order they are painted. */
export interface Element {
  tag: Tag;
  parent: Element | null;
  kids: (Element | Slot)[];
}

/** A place in an element for something painted, filled when it is. */
export interface Slot {
  element: Element;
  /** The marked content: a page and a number on it. */
  content?: { page: PDFReference; mcid: number };
  /** On a drawing: its corners on the page, from the page's lower left. */
  corners?: [number, number, number, number];
  annotations: { page: PDFReference; annotation: PDFReference; key: number }[];
}

export function isElement(kid: Element | Slot): kid is Element {
  return 'tag' in kid;
}

/** Adds an empty place at the end of an element. */
export function addSlot(element: Element): Slot {
  const slot: Slot = { element, annotations: [] };
  element.kids.push(slot);
  return slot;
}

/** The innermost element with a role around a place, the place's own included. */
export function findAround(start: Element, role: Tag['role']): Element | null {
  for (let at: Element | null = start; at; at = at.parent) if (at.tag.role === role) return at;
  return null;
}
