import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { isReferenceEngine } from './engine-plugin';
import { entryFiles } from './entry-files';

const kilobyte = 1024;

/** What may travel, in bytes gzipped. The first question is for a phone on a poor network. */
const budgets = {
  'first question': 45 * kilobyte,
  'PDF worker': 80 * kilobyte,
  'one language': 250 * kilobyte,
  'whole app in one language': 650 * kilobyte,
};

/** A part of the app and its files. */
interface Part {
  budget: keyof typeof budgets;
  name: string;
  files: string[];
}

/**
 * Prints the gzipped size of the parts of the app, and fails the build when one is above its budget.
 * Lawyers' screens are left out, what a browser fetches only to keep the app, and the words and prose that the writer of a print run imports: no reader loads them.
 * @param tags the languages that are available
 */
export function weighAppPlugin(tags: () => readonly string[]): Plugin {
  return {
    name: 'putivnyk:weigh-app',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weigh = (file: string) => gzipSync(contentOf(bundle[file]), { level: 9 }).length;
        for (const { budget, name, files } of partsOf(bundle, tags())) {
          const total = files.reduce((sum, file) => sum + weigh(file), 0);
          const said = `${name}: ${inWords(total)} gzipped of ${inWords(budgets[budget])} allowed`;
          // The reference engine is for whoever compares, and weighs what it weighs.
          if (total <= budgets[budget] || isReferenceEngine()) this.info(said);
          else {
            const list = files.map((file) => `  ${inWords(weigh(file))}  ${file}`).join('\n');
            this.error(`${said}: too much.\n${list}`);
          }
        }
      },
    },
  };
}

function partsOf(bundle: Rollup.OutputBundle, tags: readonly string[]): Part[] {
  const all = Object.keys(bundle).filter(
    (file) =>
      !/\.(txt|icc|cdx\.json|png|webmanifest)$|_headers$|^(offline\.json|sw\.js|plain-[\w-]+\.html)$|^assets\/(passages|uses|situations|thread)\b/.test(
        file,
      ),
  );
  // Its words and prose, and its fonts: two languages with the same letters share a file, which has both names.
  const isOf = (tag: string) => (file: string) => {
    const part = bundle[file];
    const names = part?.type === 'asset' ? part.originalFileNames : [];
    const isFont = names.some((name) => new RegExp(`(^|/)${tag}-(regular|bold)-`).test(name));
    return (
      isFont ||
      new RegExp(`^assets/(words|later-words|rare-words|prose|form-prose)-${tag}-`).test(file)
    );
  };
  const isShared = (file: string) => !tags.some((tag) => isOf(tag)(file));
  return [
    { budget: 'first question', name: 'first question', files: entryFiles(bundle) },
    {
      budget: 'PDF worker',
      name: 'PDF worker',
      files: all.filter((file) => file.includes('/pdf.worker')),
    },
    ...tags.flatMap((tag): Part[] => [
      { budget: 'one language', name: `language ${tag}`, files: all.filter(isOf(tag)) },
      {
        budget: 'whole app in one language',
        name: `whole app in ${tag}`,
        files: all.filter((file) => isOf(tag)(file) || isShared(file)),
      },
    ]),
  ];
}

function inWords(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}

function contentOf(file: Rollup.OutputBundle[string] | undefined): string | Uint8Array {
  if (!file) return '';
  return file.type === 'chunk' ? file.code : file.source;
}
