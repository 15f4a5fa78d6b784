import type { SafeDocumentNode } from '@react-pdf/layout';
import { addSlot, type Element } from '../structure/element';
import { Structure } from '../structure/structure';
import type { Tag } from '../structure/tag';
import type { LaidOut } from './laid-out';
import { Pen } from './pen';
import { splitDress } from './split-dress';
import { tagText } from './tag-text';

/** Pages that tell, while they are drawn, what in the tree each of their parts is. */
export interface TaggedPages {
  pages: SafeDocumentNode;
  root: Element;
  pen: Pen;
}

/**
 * Reads the structure tree off finished pages in reading order, and puts marks around everything that they
 * will paint. It asks for a node's tags and never for its place, so pages may be moved, turned or laid two
 * to a sheet afterwards: their elements keep this order.
 */
export function tagPages(document: SafeDocumentNode): TaggedPages {
  const structure = new Structure();
  const pen = new Pen();
  const pages = (document.children as unknown as LaidOut[]).map((page) => {
    structure.turnPage();
    return { ...page, children: tagChildren(page, structure.root, structure, pen) };
  });
  const tagged = { ...document, children: pages } as unknown as SafeDocumentNode;
  return { pages: tagged, root: structure.root, pen };
}

function tagChildren(node: LaidOut, element: Element, structure: Structure, pen: Pen): LaidOut[] {
  return (node.children ?? []).flatMap((child) => tagNode(child, element, structure, pen));
}

function tagNode(node: LaidOut, parent: Element, structure: Structure, pen: Pen): LaidOut[] {
  const tags = node.props?.tags ?? guessTags(node);
  if (tags[0]?.role === 'Artifact') return pen.hide(tags[0].strip ?? 'Pagination', node);
  // What is set again at the top of each page, such as the head of a table, is read once.
  if (node.props?.fixed && tags[0] && structure.beganEarlier(tags[0])) {
    return pen.hide('Pagination', node);
  }
  const element = tags.reduce<Element>((around, tag) => structure.enter(around, tag), parent);
  const { says, role } = tags.at(-1) ?? {};
  if (says && role !== 'Link') return pen.mark(addSlot(element), node);

  const { dress, rest } = splitDress(node);
  const drawn = dress ? pen.hide('Layout', dress) : [];
  if (node.type === 'TEXT') return [...drawn, tagText(rest, element, structure, pen)];
  if (picture.has(node.type)) return [...drawn, ...pen.hide('Layout', rest)];
  const lead = node.type === 'LINK' ? addSlot(element) : null;
  const inner = { ...rest, children: tagChildren(rest, element, structure, pen) };
  return [...drawn, ...(lead ? pen.lead(lead, inner) : [inner])];
}

const picture = new Set(['SVG', 'IMAGE', 'CANVAS']);

/** Words are not left outside the tree because nobody thought of a tag, nor a link without its element. */
function guessTags({ type }: LaidOut): readonly Tag[] {
  if (type === 'TEXT') return [{ role: 'P' }];
  return type === 'LINK' ? [{ role: 'Link' }] : [];
}
