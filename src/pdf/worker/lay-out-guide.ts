import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../messages';
import { checkFit } from './check-fit';
import { setDocument } from './document';
import type { FontShelf } from './fonts';
import { setFurniture } from './furniture';
import { layOut } from './lay-out';
import { pinPlaces } from './pin-places';
import { readPlaces } from './places';

/**
 * Lays out a whole guide, every page complete: sets its text, reads off where everything came to stand, and lays the
 * furniture and the page numbers over it.
 * @throws LayoutFault where something does not fit a page
 */
export async function layOutGuide(job: TypesetJob, fonts: FontShelf): Promise<SafeDocumentNode> {
  const document = await layOut(setDocument(job, fonts), fonts);
  checkFit(document);
  const places = readPlaces(document);
  const furniture = await layOut(setFurniture(job, fonts, document.children.length, places), fonts);
  pinPlaces(document, places);
  return {
    ...document,
    children: document.children.map((page, i) => lay(furniture.children[i], page)),
  };
}

type Page = SafeDocumentNode['children'][number];

function lay(over: Page | undefined, page: Page): Page {
  return { ...page, children: [...(page.children ?? []), ...(over?.children ?? [])] };
}
