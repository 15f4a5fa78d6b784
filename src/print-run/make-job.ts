import type { PrintFormat } from '../formats';
import type { GuideRoot } from '../guide/tree/nodes';
import type { Translate } from '../i18n';
import type { TypesetJob } from '../pdf/messages';
import { writeRunningHeads } from '../pdf/write-running-heads';
import type { Day } from '../types';

/** What a job says besides the guide, in the guide's language. */
export interface Dress {
  t: Translate;
  /** Regional form of dates, a BCP 47 tag. */
  intl: string;
  /** The revision code. */
  code: string;
  /** The day the guide speaks for. */
  today: Day;
  printFormat: PrintFormat;
}

/** Makes a job of a written guide: adds the words of the heads and feet. */
export function makeJob(tree: GuideRoot, { t, intl, code, today, printFormat }: Dress): TypesetJob {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(intl, style).format(new Date(`${today}T00:00:00Z`));
  const runningHeads = writeRunningHeads(t, t('pdf.as-of', { day }), code);
  // A list of contents is for what has sections.
  const contents = tree.children.length > 0 ? runningHeads.contents : '';
  return { tree, today, ...printFormat, runningHeads: { ...runningHeads, contents } };
}
