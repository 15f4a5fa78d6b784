import type { FontFiles, Stage, TypesetJob } from '../../messages';
import { composeCard } from '../compose/card';
import { composeDocument } from '../compose/document';
import { composeTestSheet } from '../compose/test-sheet';
import { cardSizes } from '../compose/type-scale';
import { type FontStore, openFonts } from '../fonts/open-fonts';
import { chooseSheetSize } from '../formats/choose-sheet-size';
import { renderPublicly } from './render';

/**
 * The reference engine: the same components, rendered by `@react-pdf/renderer`. It stands in for the typesetter where a
 * fault shall be told from one of ours, and knows only what the renderer knows: no tags, heads, feet or page numbers,
 * and pages in the order of reading in every format.
 */
export async function typeset(
  job: TypesetJob,
  files: FontFiles,
  onStage: (stage: Stage) => void = () => {},
): Promise<{ bytes: ArrayBuffer; pages: number }> {
  onStage('layout');
  const bytes = await renderPublicly(documentOf(job, openFonts(files)), files);
  const [count] =
    /(?<=\/Type \/Pages[^>]*\/Count )\d+/s.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  return { bytes, pages: Number(count) };
}

/** The pages of a job as the typesetter composes them. */
export function documentOf(job: TypesetJob, fonts: FontStore) {
  if (job.isTestSheet) return composeTestSheet({ ...job, format: 'booklet' }, fonts);
  if (job.format === 'card') return composeCard(job, fonts, cardSizes[cardSizes.length - 1] ?? 8.5);
  return composeDocument(job, fonts, chooseSheetSize(job, fonts));
}
