import type { FontFiles, Stage, TypesetJob } from '../messages';
import { draw } from './draw';
import { findFault } from './find-fault';
import { openFonts } from './fonts/open-fonts';
import { makerOf } from './format-layouts';
import { tagPages } from './tags/tag-pages';

/**
 * Sets one guide in one format: lays out its pages, reads the structure tree off them, lays them on sheets and
 * draws the whole. Pure: the same job and fonts give the same bytes.
 * @throws LayoutFault, naming the section where the fault is in the text
 */
export async function typeset(
  job: TypesetJob,
  files: FontFiles,
  onStage: (stage: Stage) => void = () => {},
): Promise<{ bytes: ArrayBuffer; pages: number }> {
  const fonts = openFonts(files);
  const { layOut, impose } = makerOf(job);
  try {
    onStage('layout');
    const tagged = tagPages(await layOut(job, fonts));
    const pages = impose(tagged.pages, job);
    onStage('draw');
    return { bytes: await draw({ ...tagged, pages }, job, fonts), pages: pages.children.length };
  } catch (caught) {
    throw await findFault(caught, job, (part) => layOut(part, fonts));
  }
}
