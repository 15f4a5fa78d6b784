/** The app as one HTML file: `npm run build:single -- uk`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { enginePlugin } from './src/bundling/engine-plugin';
import { licencePlugin } from './src/bundling/licence-plugin';
import { noDocument } from './src/bundling/no-document';
import { inlineThreads, packThreads } from './src/bundling/single/inline-threads';
import { intoOneFile } from './src/bundling/single/into-one-file';
import { contentPlugin } from './src/content/modules/content-plugin';
import { plainPagesInside } from './src/content/plain/plain-pages-plugin';
import base from './vite.config';

const root = fileURLToPath(new URL('.', import.meta.url));
const tags = process.env.PUTIVNYK_LANGUAGES?.split(',');
/** One program each, whatever it imports later. */
const rolldownOptions = { checks: { bundlerTimings: false }, output: { codeSplitting: false } };

export default defineConfig({
  base: './',
  // What the page asks of its mode, it knows at build.
  mode: 'single',
  plugins: [
    plainPagesInside(root, tags),
    inlineThreads(),
    contentPlugin(root, { tells: false, tags }),
    licencePlugin(root),
    enginePlugin(root),
    packThreads(),
    intoOneFile(),
  ],
  worker: {
    // A module thread out of memory is refused to a page that was opened from a file.
    format: 'iife',
    rolldownOptions,
    plugins: () => [
      contentPlugin(root, { tells: false, tags }),
      noDocument(),
      enginePlugin(root),
      licencePlugin(root),
    ],
  },
  build: {
    target: base.build?.target ?? 'baseline-widely-available',
    outDir: 'dist-single',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions,
  },
});
