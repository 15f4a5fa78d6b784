import type { FontFiles, Stage, TypesetJob } from '../messages';
import { writeDocument } from './file/write-document';
import { findFault } from './find-fault';
import { openFonts } from './fonts/open-fonts';
import { layoutOf } from './formats/format-layouts';
import { Painter } from './painting/paint-page';
import { Structure } from './structure/structure';

/**
 * Sets one guide in one format: lays out its pages, paints them and reads the structure tree off them in the order of
 * reading, lays them on sheets and writes the whole. Pure: the same job and fonts give the same bytes.
 * @throws LayoutFault, naming the section where the fault is in the text
 */
export async function typeset(
  job: TypesetJob,
  files: FontFiles,
  onStage: (stage: Stage) => void = () => {},
): Promise<{ bytes: ArrayBuffer; pages: number }> {
  const fonts = openFonts(files);
  const { layOut, impose } = layoutOf(job);
  try {
    onStage('layout');
    const pages = layOut(job, fonts);
    onStage('draw');
    const structure = new Structure();
    const painter = new Painter(structure);
    const sides = impose(
      pages.map((page) => painter.paint(page)),
      job,
    );
    const { buffer } = writeDocument(job, sides, structure.root, painter.used);
    return { bytes: buffer, pages: sides.length };
  } catch (caught) {
    throw findFault(caught, job, (part) => layOut(part, fonts));
  }
}
