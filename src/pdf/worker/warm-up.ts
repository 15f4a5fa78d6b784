import { usualPrintFormat } from '../../formats';
import type { TypesetJob } from '../messages';

/** The smallest job there is: setting it loads and compiles the whole engine before anyone waits for it. */
export const sample: TypesetJob = {
  tree: {
    type: 'root',
    lang: 'en',
    dir: 'ltr',
    title: '1',
    intro: [{ type: 'paragraph', children: [{ type: 'text', value: '1' }] }],
    children: [],
  },
  today: '2000-01-01',
  ...usualPrintFormat,
  runningHeads: {
    pageOf: '{page}',
    asOf: '1',
    code: '1',
    contents: '1',
    folding: { heading: '1', steps: [] },
    testSheet: { title: '1', check: '1', foldHere: '1' },
    alternateText: { note: '1', box: '1', ticked: '1', qr: '1' },
  },
};
