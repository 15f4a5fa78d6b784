import { formatMoment } from '../facts/format';
import type { PrintFormat } from '../formats';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import type { TypesetJob } from '../pdf/messages';
import { writeRunningHeads } from '../pdf/write-running-heads';
import type { Day, RegionalForm } from '../types';

/** What a job says besides the guide, in the guide's language. */
export interface Dress {
  t: Translate;
  words: RegionalForm;
  /** The revision code. */
  code: string;
  /** The day the guide speaks for. */
  today: Day;
  printFormat: PrintFormat;
}

/** Makes a job of a written guide: adds the words of the heads and feet. */
export function makeJob(
  tree: GuideRoot,
  { t, words, code, today, printFormat }: Dress,
): TypesetJob {
  const day = formatMoment(today, words);
  const runningHeads = writeRunningHeads(t, t('pdf.as-of', { day }), code);
  // A list of contents is for what has sections.
  const contents = tree.children.length > 0 ? runningHeads.contents : '';
  return { tree, today, ...printFormat, runningHeads: { ...runningHeads, contents } };
}
