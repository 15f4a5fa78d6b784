import { usualPrintFormat } from '../../src/formats';
import type { GuideRoot } from '../../src/guide/tree/nodes';
import type { TypesetJob } from '../../src/pdf/messages';
import { today } from './engine';

/** A job for this project's engines. */
export function jobFor(tree: GuideRoot): TypesetJob {
  const runningHeads = {
    pageOf: 'Page {page} of {pages}',
    asOf: 'As of 23 November 2026',
    code: 'EN-0.1.0-7F3K-9Q2M',
    contents: 'Contents',
    folding: { heading: 'Folding', steps: ['Fold.'] },
    testSheet: { title: 'Test', check: 'Look.', foldHere: 'Fold here' },
    alternateText: {
      note: 'Note {number}',
      box: 'Box to tick',
      ticked: 'Ticked box',
      qr: 'Code of {address}',
    },
  };
  return { tree, today, ...usualPrintFormat, runningHeads };
}
