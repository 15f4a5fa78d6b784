import type { Rollup } from 'vite';

/** What travels before the first question: page, all styles, script with all static imports, the source language's words. */
export function entryFiles(bundle: Rollup.OutputBundle): string[] {
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
    const isPage = name === 'index.html' || name.endsWith('.css');
    if (isPage || isWords || (file.type === 'chunk' && file.isEntry)) add(name);
  }
  return [...files];
}
