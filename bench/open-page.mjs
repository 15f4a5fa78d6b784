/** Builds the bench's own page with the fonts of the built app, and serves it. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../tools/install.mjs';
import { loadModule } from '../tools/load-module.mjs';

/**
 * @param isParted whether each package is a file of its own, with its own names, so that a profile can tell them apart
 * @returns the page's address, and how to close it
 */
export async function openPage({ isParted = false } = {}) {
  const { build, preview } = await import('vite');
  const { enginePlugin } = await loadModule('src/bundling/engine-plugin.ts');
  const { cacheCodeFont, cacheFont } = await loadModule('src/bundling/fonts/cache-font.ts');
  const cache = `${root}node_modules/.cache/bench/`;
  mkdirSync(`${cache}public`, { recursive: true });
  for (const [cut, bytes] of Object.entries(builtFonts('en')))
    writeFileSync(`${cache}public/${cut}.ttf`, bytes);
  // Other engines read the tables of a font that ours has measured at build.
  process.env.PUTIVNYK_ENGINE = 'reference';
  const whole = {
    regular: await cacheFont(root, 'en', 'regular', ''),
    bold: await cacheFont(root, 'en', 'bold', ''),
    code: await cacheCodeFont(root),
  };
  delete process.env.PUTIVNYK_ENGINE;
  for (const [cut, file] of Object.entries(whole))
    copyFileSync(file, `${cache}public/whole-${cut}.ttf`);
  const config = {
    root: `${root}bench`,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: `${cache}public`,
    plugins: [enginePlugin(root)],
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

function packageOf(id) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name) return name.replace('/', '__');
  return id.includes('/src/') ? 'putivnyk' : undefined;
}

/** The fonts that the app ships for a language. */
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
