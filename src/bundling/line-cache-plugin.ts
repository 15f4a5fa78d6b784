import type { Plugin } from 'vite';

/**
 * Puts `src/pdf/worker/remember-lines.ts` between the layout package and its breaker of lines.
 * @param root the project's folder
 */
export function lineMemory(root: string): Plugin {
  return {
    name: 'putivnyk:line-memory',
    enforce: 'pre',
    resolveId(source, importer) {
      const from = importer?.replaceAll('\\', '/') ?? '';
      return source === '@react-pdf/textkit' && from.includes('@react-pdf/layout/lib/')
        ? `${root}src/pdf/worker/remember-lines.ts`
        : null;
    },
  };
}
