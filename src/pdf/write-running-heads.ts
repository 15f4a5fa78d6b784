import type { Translate } from '../i18n';
import type { RunningHeads } from './messages';

/**
 * Writes the words of a document that are in no guide, in one language.
 * @param asOf the day the guide speaks for, as a finished phrase
 * @param code the revision code
 */
export function writeRunningHeads(t: Translate, asOf: string, code: string): RunningHeads {
  return {
    pageOf: t('pdf.page-of'),
    asOf,
    code,
    contents: t('pdf.contents'),
    alternateText: {
      note: t('pdf.spoken.note'),
      box: t('pdf.spoken.box'),
      ticked: t('pdf.spoken.ticked'),
      qr: t('pdf.spoken.qr'),
    },
    folding: {
      heading: t('pdf.folding'),
      steps: [t('pdf.folding.print'), t('pdf.folding.fold'), t('pdf.folding.staple')],
    },
    testSheet: {
      title: t('pdf.test-sheet'),
      check: t('pdf.test-sheet.check'),
      foldHere: t('pdf.test-sheet.fold-here'),
    },
  };
}
