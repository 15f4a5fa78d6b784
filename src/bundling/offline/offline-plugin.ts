import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Plugin, Rollup } from 'vite';
import {
  type AppList,
  core,
  type FileSet,
  listName,
  more,
  workerName,
} from '../../offline/app-list';

/** What few readers need: the print run, the lawyers' screens, what others wrote. */
const few =
  /(^|\/)(licences\.txt|bom\.cdx\.json|plain-[\w-]+\.html)$|^assets\/(print-run|load-print-run|writer|merge|thread|passages|uses|situations|screens|draw-passage|licence-list|choose-file|sign)/;
/** For the host, not for the page. */
const notOfPage = /^_headers$|^manifest\.webmanifest$/;

/**
 * Writes what is needed to keep the app without a network: `offline.json`, which lists its files by sets, `sw.js`, the
 * service worker of this build, and the manifest by which a phone puts the page beside its apps.
 * @param tags the languages that are available
 * @param partsOf fingerprints of the parts of each language's guide
 */
export function offlinePlugin(
  tags: () => readonly string[],
  partsOf: () => AppList['parts'],
): Plugin {
  return {
    name: 'putivnyk:offline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source });
        emit('manifest.webmanifest', JSON.stringify(manifestOf(bundle)));
        const list = listApp(bundle, tags(), partsOf());
        const source = JSON.stringify(list);
        emit(listName, source);
        emit(workerName, await bundleWorker(list.build, hashOf(source)));
        const sizes = Object.entries(list.sets).map(
          ([name, { bytes }]) => `${name} ${Math.round(bytes / 1024)} KB`,
        );
        this.info(`build ${list.build}, to be kept: ${sizes.join(', ')} gzipped`);
      },
    },
  };
}

function listApp(
  bundle: Rollup.OutputBundle,
  tags: readonly string[],
  parts: AppList['parts'],
): AppList {
  const sets: Record<string, { files: [string, string][]; bytes: number }> = {};
  for (const [path, file] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (notOfPage.test(path)) continue;
    const content = file.type === 'chunk' ? file.code : file.source;
    for (const name of setsOf(path, file, tags)) {
      const set = sets[name] ?? { files: [], bytes: 0 };
      sets[name] = set;
      set.files.push([path, hashOf(content)]);
      set.bytes += gzipSync(content, { level: 9 }).length;
    }
  }
  const build = createHash('sha256')
    .update(JSON.stringify([sets, parts]))
    .digest('hex')
    .slice(0, 12);
  return { build, sets: sets satisfies Record<string, FileSet>, parts };
}

/** Two languages with the same letters share a font, which is in the sets of both. */
function setsOf(
  path: string,
  file: Rollup.OutputBundle[string],
  tags: readonly string[],
): string[] {
  // The words of the source language stand in for those that another language lacks.
  if (/^assets\/((later|rare)-)?words-en-/.test(path)) return [core];
  const names = file.type === 'asset' ? file.originalFileNames : [];
  const own = tags.filter(
    (tag) =>
      new RegExp(`^assets/(words|later-words|rare-words|prose|form-prose)-${tag}-`).test(path) ||
      names.some((name) => new RegExp(`(^|/)${tag}-(regular|bold)-`).test(name)),
  );
  if (own.length > 0) return own;
  return [few.test(path) ? more : core];
}

function manifestOf(bundle: Rollup.OutputBundle) {
  const icons = Object.keys(bundle).filter((path) => /^assets\/icon-.*\.(svg|png)$/.test(path));
  return {
    name: 'Putivnyk',
    short_name: 'Putivnyk',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#0b3d82',
    icons: icons.map((src) =>
      src.endsWith('.svg')
        ? { src, type: 'image/svg+xml', sizes: 'any' }
        : { src, type: 'image/png', sizes: '512x512' },
    ),
  };
}

async function bundleWorker(build: string, listIntegrity: string): Promise<string> {
  const bundle = await rolldown({
    input: new URL('../../offline/offline.worker.ts', import.meta.url).pathname,
    transform: {
      define: { BUILD: JSON.stringify(build), LIST_INTEGRITY: JSON.stringify(listIntegrity) },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/** As `fetch` takes it (W3C Subresource Integrity). */
function hashOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
