import { formatMoment } from '../facts/format';
import type { PrintFormat } from '../formats';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import type { Day, RegionalForm } from '../types';
import type { TypesetJob } from './messages';
import { writeRunningHeads } from './write-running-heads';

/** What a job says besides the guide, in the guide's language. */
export interface JobFrame {
  t: Translate;
  /** Regional form of dates. */
  words: RegionalForm;
  /** The revision code; empty for what is no guide. */
  code: string;
  /** The day the guide speaks for. */
  today: Day;
  printFormat: PrintFormat;
  /** The address of a square code at the end, if one is wished. */
  qr?: string | undefined;
}

/** Makes a job of a written guide: adds the words of the heads and feet, and the square code. */
export function makeJob(tree: GuideRoot, frame: JobFrame): TypesetJob {
  const { t, words, code, today, printFormat, qr } = frame;
  const day = formatMoment(today, words);
  const runningHeads = writeRunningHeads(t, t('pdf.as-of', { day }), code);
  // A list of contents is for what has sections.
  const contents = tree.children.length > 0 ? runningHeads.contents : '';
  return {
    tree,
    today,
    ...printFormat,
    runningHeads: { ...runningHeads, contents },
    ...(qr && { qr: { address: qr, words: t('pdf.qr') } }),
  };
}
