import type { SafeDocumentNode } from '@react-pdf/layout';
import type { TypesetJob } from '../messages';
import { setDocument } from './compose/document';
import { composeRunningHeads } from './compose/running-heads';
import type { FontStore } from './fonts/open-fonts';
import { layOut } from './lay-out';
import { checkFit } from './layout/check-fit';
import { readPlaces } from './layout/positions';
import { pinPlaces } from './pin-places';

/**
 * Lays out a whole guide, every page complete: sets its text, reads off where everything came to stand, and lays the
 * heads and feet and the page numbers over it.
 * @throws LayoutFault where something does not fit a page
 */
export async function layOutGuide(job: TypesetJob, fonts: FontStore): Promise<SafeDocumentNode> {
  const document = await layOut(setDocument(job, fonts), fonts);
  checkFit(document);
  const places = readPlaces(document);
  const runningHeads = await layOut(
    composeRunningHeads(job, fonts, document.children.length, places),
    fonts,
  );
  pinPlaces(document, places);
  return {
    ...document,
    children: document.children.map((page, i) => lay(runningHeads.children[i], page)),
  };
}

type Page = SafeDocumentNode['children'][number];

function lay(over: Page | undefined, page: Page): Page {
  return { ...page, children: [...(page.children ?? []), ...(over?.children ?? [])] };
}
