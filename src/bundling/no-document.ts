import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Markdown's names of letters: one of its two builds uses `document`, which a worker lacks. */
const name = 'decode-named-character-reference';
const withTable = createRequire(import.meta.url).resolve(name);

/**
 * Lets Markdown be parsed in a worker: its character references come from a table. The page keeps the smaller build,
 * except in a development server, which serves one build to both.
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
