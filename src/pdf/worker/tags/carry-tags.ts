import type { DocumentNode } from '@react-pdf/layout';
import type { Tag, Tagged } from '../structure/tag';

/** A node as the engine takes it, before layout, or as it gives it back. */
interface InlineNode {
  type: string;
  props?: Partial<Tagged>;
  style?: object | object[];
  children?: InlineNode[];
}

/**
 * Numbers the tags inside each block of text, and hands the numbers to the engine as a kind of underline.
 * Nothing else that a word is dressed in comes out of the line breaker with it; and the kind of a line that
 * is not drawn changes nothing. Changes `document`, which nobody else holds.
 */
export function carryTags(document: DocumentNode): DocumentNode {
  let last = 0;
  const visit = (node: InlineNode, inText: boolean, carried: string | null) => {
    if (!inText && node.type === 'TEXT') last = 0;
    const own = inText && node.props?.tags?.length ? String(++last) : carried;
    if (inText && own) node.style = [node.style ?? {}, { textDecorationStyle: own }].flat();
    for (const child of node.children ?? []) visit(child, inText || node.type === 'TEXT', own);
  };
  visit(document as unknown as InlineNode, false, null);
  return document;
}

/** The tags that a laid-out block of text holds, each with those around it, by the number its runs carry. */
export function readCarried(text: { children?: object[] }): Map<string, readonly Tag[]> {
  const carried = new Map<string, readonly Tag[]>();
  const visit = (node: InlineNode, path: readonly Tag[]) => {
    const own = [...path, ...(node.props?.tags ?? [])];
    const number = carriedBy(node.style);
    if (number && own.length > 0) carried.set(number, own);
    for (const child of node.children ?? []) visit(child, own);
  };
  for (const child of (text.children ?? []) as InlineNode[]) visit(child, []);
  return carried;
}

function carriedBy(style: object | undefined): string | null {
  return style && 'textDecorationStyle' in style ? String(style.textDecorationStyle) : null;
}
