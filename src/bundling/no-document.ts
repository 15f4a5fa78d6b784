import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Markdown's names of letters: of its two builds one asks the document, which a thread has not. */
const name = 'decode-named-character-reference';
const withTable = createRequire(import.meta.url).resolve(name);

/**
 * Lets Markdown be read in a thread: its names of letters come from a table. The page itself keeps the smaller
 * build, but for a server, which makes one thing of both.
 */
export function noDocument(): Plugin {
  return {
    name: 'putivnyk:no-document',
    enforce: 'pre',
    config: (_, { command }) =>
      command === 'serve' ? { resolve: { alias: { [name]: withTable } } } : undefined,
    resolveId: (id) => (id === name ? withTable : undefined),
  };
}

/** The part of it that a server of the page needs. */
export function noDocumentInServer(): Plugin {
  return { ...noDocument(), apply: 'serve' };
}
