import type { Plugin } from 'vite';
import { leaveOut } from './stub-imports';

const importer = '@react-pdf/reconciler/lib/index.js';
const instead = 'export default undefined;';

/**
 * Leaves out the copies of React's reconciler that `@react-pdf/reconciler` keeps for React 18 and older and
 * for 19.0 and 19.1: 47 KB gzipped that nothing calls. Our React is 19.3, for which it chooses the newest copy.
 */
export function oneReconciler(): Plugin {
  return leaveOut('one-reconciler', [
    { importer, source: './reconciler-23.js', instead },
    { importer, source: './reconciler-31.js', instead },
  ]);
}
