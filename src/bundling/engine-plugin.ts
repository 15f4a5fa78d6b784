import type { Plugin } from 'vite';

/** Whether the guide is set by the public renderer, to compare: `PUTIVNYK_ENGINE=reference npm run build`. */
export function isReferenceEngine(): boolean {
  return process.env.PUTIVNYK_ENGINE === 'reference';
}

const worker = 'src/pdf/worker/';
const elements: Record<string, string> = {
  react: `${worker}elements/jsx-runtime.ts`,
  'react/jsx-runtime': `${worker}elements/jsx-runtime.ts`,
  'react/jsx-dev-runtime': `${worker}elements/jsx-runtime.ts`,
  '@react-pdf/renderer': `${worker}elements/renderer.ts`,
};

/**
 * Puts plain objects in the place of React and the public renderer where documents are composed; and, where the
 * reference engine is asked for, that engine in the place of the typesetter.
 * @param root the project's folder
 */
export function enginePlugin(root: string): Plugin {
  return {
    name: 'putivnyk:engine',
    enforce: 'pre',
    resolveId(source, importer) {
      const from = importer?.replaceAll('\\', '/') ?? '';
      if (from.includes(`${worker}compose/`) && Object.hasOwn(elements, source))
        return `${root}${elements[source]}`;
      if (isReferenceEngine() && source === './typeset' && from.includes(`${worker}pdf.worker.ts`))
        return `${root}src/pdf/worker/reference/typeset.ts`;
      return null;
    },
  };
}
