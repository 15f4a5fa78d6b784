/** Builds the bench's own page with the fonts of the built app, and serves it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../tools/install.mjs';
import { loadModule } from '../tools/load-module.mjs';

/**
 * @param isParted whether each package is a file of its own, with its own names, so that a profile can tell them apart
 * @returns the page's address, and how to close it
 */
export async function openPage({ isParted = false } = {}) {
  const { build, preview } = await import('vite');
  const { noDeadWeight } = await loadModule('src/bundling/stub-unused-parts.ts');
  const { lineMemory } = await loadModule('src/bundling/line-cache-plugin.ts');
  const { oneReconciler } = await loadModule('src/bundling/stub-reconcilers.ts');
  const cache = `${root}node_modules/.cache/bench/`;
  mkdirSync(`${cache}public`, { recursive: true });
  for (const [cut, bytes] of Object.entries(builtFonts('en')))
    writeFileSync(`${cache}public/${cut}.ttf`, bytes);
  const config = {
    root: `${root}bench`,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: `${cache}public`,
    plugins: [oneReconciler(), noDeadWeight(), lineMemory(root)],
    resolve: { dedupe: ['pdfkit', 'react'] },
    build: {
      target: 'es2022',
      outDir: `${cache}dist`,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      ...(isParted && {
        minify: false,
        rolldownOptions: {
          output: {
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: packageOf }] },
          },
        },
      }),
    },
  };
  // Reading the source has left this at development, in which React is another program.
  process.env.NODE_ENV = 'production';
  await build(config);
  const server = await preview({ ...config, preview: { port: 4290 } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** The memory for lines stands between two packages, which need it before anything else runs. */
function packageOf(id) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name || id.includes('remember-lines'))
    return (name ?? '@react-pdf/textkit').replace('/', '__');
  return id.includes('/src/') ? 'putivnyk' : undefined;
}

/** The fonts that the app ships for a language: every engine gets the same. */
function builtFonts(tag) {
  const folder = `${root}dist/assets/`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.ttf'));
  const find = (start) => {
    const file = files.find((one) => one.startsWith(start));
    if (!file) throw new Error(`dist has no font ${start}: build the page first.`);
    return readFileSync(folder + file);
  };
  return { regular: find(`${tag}-regular`), bold: find(`${tag}-bold`), code: find('code-') };
}
