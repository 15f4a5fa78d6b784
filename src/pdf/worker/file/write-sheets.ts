import type { AlternateText } from '../../messages';
import { movePoint, moveRectangle, type Placement, type SheetSide } from '../imposition/sheet-side';
import type { Bookmark } from '../layout/node';
import type { PaintedPage } from '../painting/painted-page';
import { linkWords } from '../structure/alternate-text';
import type { ContentItem } from '../structure/element';
import type { ObjectId, PdfFile } from './pdf-file';
import { asBytes, asNumbers, asText } from './write-values';

/** What the tree, the outline and the names need to know of the sheets. */
export interface WrittenSheets {
  /** The root of the page tree. */
  root: ObjectId;
  pages: ObjectId[];
  /** Content items by their numbers on each sheet, for the parent tree. */
  contents: ContentItem[][];
  /** Annotations by their keys in the parent tree; these come after the sheets' own. */
  annotations: { key: number; item: ContentItem }[];
  /** Destinations as they are written, in the order in which they were met. */
  destinations: { name: string; written: string }[];
  bookmarks: { bookmark: Bookmark; order: number; written: string }[];
}

/**
 * Writes what is painted on sheets, with their links.
 * @param resources the object that names the fonts
 */
export function writeSheets(
  file: PdfFile,
  sides: readonly SheetSide[],
  resources: ObjectId,
  alternateText: AlternateText,
): WrittenSheets {
  const root = file.reserve();
  const written: WrittenSheets = {
    ...{ root, pages: sides.map(() => file.reserve()), contents: [], annotations: [] },
    ...{ destinations: [], bookmarks: [] },
  };
  sides.forEach((side, number) => {
    const id = written.pages[number] ?? 0;
    const contents: ContentItem[] = [];
    const links: ObjectId[] = [];
    let operators = '';
    for (const { page, at } of side.placed) {
      operators += writeContents(page, at, number, contents);
      for (const link of page.links) {
        links.push(writeLink(file, link, at, number, sides.length, written, alternateText));
      }
      notePlaces(page, at, id, written);
    }
    const stream = file.addStream('', asBytes(operators));
    const annotations =
      links.length > 0 ? `/Annots[${links.map((link) => `${link} 0 R`).join(' ')}]` : '';
    // The tab key goes through links in the order of the tree (ISO 14289-1, 7.18.3).
    file.set(
      id,
      `<</Type/Page/Parent ${root} 0 R/MediaBox[0 0 ${asNumbers(side.width, side.height)}]/Contents ${stream} 0 R/Resources ${resources} 0 R/StructParents ${number}/Tabs/S${annotations}>>`,
    );
    written.contents.push(contents);
  });
  const kids = written.pages.map((id) => `${id} 0 R`).join(' ');
  file.set(root, `<</Type/Pages/Count ${sides.length}/Kids[${kids}]>>`);
  return written;
}

/** The operators of a page where it lies; its content items get their numbers on the sheet. */
function writeContents(
  page: PaintedPage,
  at: Placement,
  number: number,
  contents: ContentItem[],
): string {
  const isMoved = at.isTurned || at.x !== 0 || at.y !== 0;
  const turn = at.isTurned ? [-1, 0, 0, -1] : [1, 0, 0, 1];
  let operators = isMoved ? `q ${asNumbers(...turn, at.x, at.y)} cm\n` : '';
  for (const part of page.parts) {
    if (typeof part === 'string') {
      operators += part;
      continue;
    }
    const mcid = contents.push(part) - 1;
    part.content = { page: number, mcid };
    if (part.rectangle) part.rectangle = moveRectangle(part.rectangle, at);
    operators += `/${part.element.tag.role}<</MCID ${mcid}>>BDC\n`;
  }
  return isMoved ? `${operators}Q\n` : operators;
}

/** Writes a link annotation (ISO 32000-1, 12.5.6.5) with words for who cannot see it (ISO 14289-1, 7.18.5). */
function writeLink(
  file: PdfFile,
  { item, target, rectangle }: PaintedPage['links'][number],
  at: Placement,
  page: number,
  sheets: number,
  { annotations }: WrittenSheets,
  alternateText: AlternateText,
): ObjectId {
  const key = sheets + annotations.length;
  const words = asText(linkWords(item.element, alternateText));
  const id = file.add(
    `<</Type/Annot/Subtype/Link/Rect[${asNumbers(...moveRectangle(rectangle, at))}]/Border[0 0 0]/F 4/A<<${actionOf(target)}>>/Contents${words}/StructParent ${key}>>`,
  );
  item.annotations.push({ page, id, key });
  annotations.push({ key, item });
  return id;
}

/** What a link does (12.6.4): leads to a place of this file, to a file beside it, or to an address. */
function actionOf(target: string): string {
  if (target.startsWith('#')) return `/S/GoTo/D${asText(target.slice(1))}`;
  if (/^[\w-]+\.pdf$/.test(target)) return `/S/GoToR/F${asText(target)}/D[0/Fit]`;
  return `/S/URI/URI${asText(target)}`;
}

function notePlaces(page: PaintedPage, at: Placement, id: ObjectId, written: WrittenSheets): void {
  for (const { name, ...point } of page.destinations) {
    const { x, y } = movePoint(point, at);
    written.destinations.push({ name, written: `[${id} 0 R/XYZ ${asNumbers(x, y)} null]` });
  }
  // A bookmark leads to the left edge of its page; of one that stands on its head, to the page's upper left corner.
  const [left, , , top] = moveRectangle([0, 0, page.width, page.height], at);
  for (const { bookmark, y, order } of page.bookmarks) {
    const height = at.isTurned ? top : movePoint({ x: 0, y }, at).y;
    const place = `[${id} 0 R/XYZ ${asNumbers(left, height)} null]`;
    written.bookmarks.push({ bookmark, order, written: place });
  }
}
