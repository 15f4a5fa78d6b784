import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** Bytes, gzipped, that may travel before the first question can be answered. */
const budget = 60 * 1024;

/** Prints what the first question weighs, and fails the build over budget or with the PDF engine inside. */
export function weighEntryPlugin(): Plugin {
  return {
    name: 'putivnyk:weigh-entry',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = entryFiles(bundle);
        const weigh = (file: string) => gzipSync(contentOf(bundle[file]), { level: 9 }).length;
        const total = files.reduce((sum, file) => sum + weigh(file), 0);
        const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
        const parts = files.map((file) => `  ${kilobytes(weigh(file))}  ${file}`).join('\n');
        this.info(
          `first question: ${kilobytes(total)} gzipped of ${kilobytes(budget)} allowed\n${parts}`,
        );
        if (total > budget)
          this.error('The first question weighs too much; load what it does not need later.');
      },
    },
  };
}

/** The page, all styles, its script with all static imports, and the words of the source language. */
function entryFiles(bundle: Rollup.OutputBundle): string[] {
  const files = new Set<string>();
  const add = (name: string) => {
    const file = bundle[name];
    if (!file || files.has(name)) return;
    files.add(name);
    if (file.type !== 'chunk') return;
    file.imports.forEach(add);
  };
  for (const [name, file] of Object.entries(bundle)) {
    const isWords = file.type === 'chunk' && file.facadeModuleId?.endsWith('content:words/en');
    const isPage = name.endsWith('.html') || name.endsWith('.css');
    if (isPage || isWords || (file.type === 'chunk' && file.isEntry)) add(name);
  }
  return [...files];
}

function contentOf(file: Rollup.OutputBundle[string] | undefined): string | Uint8Array {
  if (!file) return '';
  return file.type === 'chunk' ? file.code : file.source;
}
