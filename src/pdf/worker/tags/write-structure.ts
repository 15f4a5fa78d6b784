import type PDFDocument from 'pdfkit';
import type { PDFReference } from 'pdfkit';
import type { AlternateText } from '../../messages';
import { spokenWords } from '../structure/alternate-text';
import { type Element, isElement, type Slot } from '../structure/element';
import type { Says } from '../structure/tag';

/**
 * Writes the tree of a document whose pages are drawn. pdfkit could write elements by itself, but it names the
 * wrong page for a link that was not made on the last one.
 */
export function writeStructure(
  file: PDFDocument,
  root: Element,
  alternateText: AlternateText,
): void {
  const tree = file.getStructTreeRoot();
  tree.data.ParentTree.limits = false;
  const ids = new Map<string, PDFReference>();

  const write = (element: Element, parent: PDFReference): PDFReference => {
    const ref = file.ref({
      S: element.tag.role,
      P: parent,
      ...attributesOf(element, alternateText),
    });
    if (element.tag.id) ids.set(element.tag.id, ref);
    const page = findPage(element);
    if (page) ref.data.Pg = page;
    ref.data.K = element.kids.flatMap((kid) => {
      if (isElement(kid)) return isEmpty(kid) ? [] : [write(kid, ref)];
      return writeSlot(file, kid, ref, page);
    });
    ref.end();
    return ref;
  };

  tree.data.K = [write(root, tree)];
  if (ids.size > 0) tree.data.IDTree = { Names: namesOf(ids) };
}

function attributesOf(
  { tag, kids }: Element,
  alternateText: AlternateText,
): Record<string, unknown> {
  const { role, lang, id, numbering, says } = tag;
  return {
    ...(lang && { Lang: asText(lang) }),
    ...(id && { ID: asText(id) }),
    ...(numbering && { A: { O: 'List', ListNumbering: numbering } }),
    ...(role === 'Figure' && { A: { O: 'Layout', Placement: 'Block', BBox: cornersOf(kids) } }),
    ...(role === 'TH' && { A: { O: 'Table', Scope: 'Column' } }),
    ...(says &&
      role !== 'Link' && { [substitute(says)]: asText(spokenWords(says, alternateText)) }),
  };
}

/** Where a drawing stands; it is painted in one piece. */
function cornersOf(kids: Element['kids']): number[] | undefined {
  return kids.flatMap((kid) => (isElement(kid) || !kid.corners ? [] : [kid.corners]))[0];
}

/** A drawn dot is a sign, and can be replaced by one; a drawn box can only be told of. */
function substitute(says: Says): 'Alt' | 'ActualText' {
  return 'sign' in says ? 'ActualText' : 'Alt';
}

/** The marked content of a place and the links in it, each tied back to its element. */
function writeSlot(file: PDFDocument, slot: Slot, ref: PDFReference, page: PDFReference | null) {
  const parents = file.getStructParentTree();
  const { content, annotations } = slot;
  const kids: unknown[] = [];
  if (content) {
    parents.get(content.page.data.StructParents as number)[content.mcid] = ref;
    const { mcid } = content;
    kids.push(content.page === page ? mcid : { Type: 'MCR', Pg: content.page, MCID: mcid });
  }
  for (const link of annotations) {
    parents.add(link.key, ref);
    kids.push({ Type: 'OBJR', Pg: link.page, Obj: link.annotation });
  }
  return kids;
}

/** The page of an element's first content, which its other content need not name again. */
function findPage({ kids }: Element): PDFReference | null {
  return (
    kids.flatMap((kid) => (!isElement(kid) && kid.content ? [kid.content.page] : []))[0] ?? null
  );
}

/** A cell stands in its column even when nothing is in it. */
function isEmpty({ tag, kids }: Element): boolean {
  if (tag.role === 'TD' || tag.role === 'TH') return false;
  return kids.every((kid) =>
    isElement(kid) ? isEmpty(kid) : !kid.content && kid.annotations.length === 0,
  );
}

function namesOf(ids: ReadonlyMap<string, PDFReference>): unknown[] {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([id, ref]) => [asText(id), ref]);
}

/** To pdfkit a string is a name; a piece of text is a String object. */
export function asText(value: string): unknown {
  return Object(value);
}
