import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { billPlugin } from './src/bundling/bill-plugin';
import { nameChunk, nameThreadChunk } from './src/bundling/chunk-name';
import { contentPolicyPlugin, headers } from './src/bundling/content-policy';
import { enginePlugin, isReferenceEngine } from './src/bundling/engine-plugin';
import { licencePlugin } from './src/bundling/licence-plugin';
import { noDocument, noDocumentInServer } from './src/bundling/no-document';
import { offlinePlugin } from './src/bundling/offline/offline-plugin';
import { scriptsPlugin } from './src/bundling/scripts/scripts-plugin';
import { weighAppPlugin } from './src/bundling/size-budget';
import { contentPlugin } from './src/content/modules/content-plugin';
import { plainPagesPlugin } from './src/content/plain/plain-pages-plugin';
import { availableTags } from './src/content/read/read-locale';
import { partsOfGuides } from './src/content/revisions/parts-of-guides';
import { ChangedFirst } from './tools/test/changed-first.mjs';

/** The oldest browsers that can be relied on, all of 2023. */
const oldestBrowsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'] as const;

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  // Relative addresses: the built page works from any sub-path of any static host.
  base: './',
  plugins: [
    contentPlugin(root),
    noDocumentInServer(),
    plainPagesPlugin(root),
    contentPolicyPlugin(),
    licencePlugin(root),
    billPlugin(root),
    enginePlugin(root),
    scriptsPlugin(),
    offlinePlugin(
      () => availableTags(root),
      () => partsOfGuides(root),
    ),
    weighAppPlugin(() => availableTags(root)),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { chunkFileNames: nameThreadChunk },
    },
    plugins: () => [
      contentPlugin(root, { tells: false }),
      noDocument(),
      enginePlugin(root),
      // What only the reference engine brings is given to nobody, and is in no list.
      ...(isReferenceEngine() ? [] : [licencePlugin(root)]),
    ],
  },
  build: {
    // README names these browsers. No polyfills: an older one is told so by the sentence in index.html.
    target: [...oldestBrowsers],
    modulePreload: false,
    assetsInlineLimit: 0,
    // One file of styles: a page that loses the network must not show, and print, a guide without its own.
    cssCodeSplit: false,
    // How long the bundler took is nothing to a newcomer who starts the page on a slow machine.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { chunkFileNames: nameChunk },
    },
  },
  preview: { headers },
  // Hundreds of guides are written in one test; a slow machine is no fault.
  test: {
    include: [
      'tests/**/*.test.{ts,tsx}',
      // The judges that need more than Node, where npm test has found them.
      ...(process.env.VERAPDF ? ['tests/**/*.judge.ts'] : []),
    ],
    environment: 'node',
    // One test looks at the memory that is left when all rubbish is gone.
    execArgv: ['--expose-gc'],
    sequence: { sequencer: ChangedFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
