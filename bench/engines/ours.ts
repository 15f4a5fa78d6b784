import { usualPrintFormat } from '../../src/formats';
import { typeset } from '../../src/pdf/worker/typeset';
import { type Engine, today } from './engine';

/** This project: tagged, with contents, bookmarks, heads and feet. */
export const engine: Engine = async (tree, fonts) => {
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
  const { bytes } = await typeset({ tree, today, ...usualPrintFormat, runningHeads }, fonts);
  return new Uint8Array(bytes);
};
