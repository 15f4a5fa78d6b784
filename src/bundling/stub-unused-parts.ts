import type { Plugin } from 'vite';
import { leaveOut } from './stub-imports';

/**
 * Leaves out what the typesetter never uses: the decoder of WOFF2, whose dictionary alone is 52 KB
 * gzipped (such fonts are refused, see `src/pdf/font-signature.ts`), and the patterns of English hyphenation,
 * 19 KB (nothing is hyphenated, see `src/pdf/worker/split-word.ts`).
 */
export function noDeadWeight(): Plugin {
  return leaveOut('no-dead-weight', [
    {
      importer: 'fontkit/dist/browser-module.mjs',
      source: 'brotli/decompress.js',
      instead: "export default () => { throw new Error('WOFF2 is not read here.'); };",
    },
    {
      importer: '@react-pdf/textkit/lib/textkit.js',
      source: '@react-pdf/hyphenate/en-us',
      instead: 'export const syllables = (word) => [word];',
    },
  ]);
}
