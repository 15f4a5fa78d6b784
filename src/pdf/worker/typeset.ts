import type { SafeDocumentNode } from '@react-pdf/layout';
import type { FontFiles, Stage, TypesetJob } from '../messages';
import { checkFit } from './check-fit';
import { setDocument } from './document';
import { draw } from './draw';
import { findFault } from './find-fault';
import { type FontShelf, openFonts } from './fonts';
import { setFurniture } from './furniture';
import { layOut } from './lay-out';
import { pinPlaces } from './pin-places';
import { readPlaces } from './places';
import { tagPages } from './tags/tag-pages';

/**
 * Sets one guide: lays out its text, reads off where everything came to stand, lays the furniture and the
 * page numbers over it, and draws the whole. Pure: the same job and fonts give the same bytes.
 * @throws LayoutFault, naming the section where the fault is in the text
 */
export async function typeset(
  job: TypesetJob,
  files: FontFiles,
  onStage: (stage: Stage) => void = () => {},
): Promise<{ bytes: ArrayBuffer; pages: number }> {
  const fonts = openFonts(files);
  try {
    onStage('layout');
    const pages = await layOutGuide(job, fonts);
    onStage('draw');
    return { bytes: await draw(tagPages(pages), job, fonts), pages: pages.children.length };
  } catch (caught) {
    throw await findFault(caught, job, (part) => layOutGuide(part, fonts));
  }
}

/** Lays out a whole guide, every page complete. */
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
