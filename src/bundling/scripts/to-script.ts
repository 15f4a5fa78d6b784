import { rolldown } from 'rolldown';
import { parseAst } from 'vite';

/** Names by which a chunk's code reaches what its script hands to it. */
const handed = { load: 'putivnykLoad', address: 'putivnykAddress' } as const;

/**
 * Turns a chunk of ES modules into a classic script that registers it under its file name and runs nothing. A browser
 * asks again for a script that failed; a module that failed stays failed in Firefox and WebKit for as long as the
 * document lives, and with it all that imports it.
 * @param filesOf all files that a dynamically imported chunk needs, itself last
 * @throws when an import names something else than a chunk of the build
 */
export async function toScript(
  code: string,
  fileName: string,
  filesOf: (target: string) => readonly string[],
): Promise<string> {
  const body = await withRequire(withoutModuleSyntax(code, filesOf), fileName);
  const name = JSON.stringify(baseName(fileName));
  return `'use strict';(self.putivnyk??={chunks:{}}).chunks[${name}]={address:document.currentScript.src,run(require,exports,${handed.load},${handed.address}){${body}}};\n`;
}

/** The last part of a path; every chunk lies in the same folder. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `import()` and `import.meta.url`, which only modules have, become what the script hands over. */
function withoutModuleSyntax(code: string, filesOf: (target: string) => readonly string[]): string {
  const changes: { start: number; end: number; text: string }[] = [];
  visit(parseAst(code), (node) => {
    const { type, start, end } = node;
    if (type === 'ImportExpression') {
      const target = /^[`'"]\.\/([^`'"$]+)[`'"]$/.exec(code.slice(...spanOf(node.source)))?.[1];
      if (!target) throw new Error(`No chunk: ${code.slice(start, end)}`);
      const files = JSON.stringify(filesOf(target).map(baseName));
      changes.push({ start, end, text: `${handed.load}(${files})` });
    }
    const isAddress = type === 'MemberExpression' && typeOf(node.object) === 'MetaProperty';
    if (isAddress) changes.push({ start, end, text: handed.address });
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** Static imports become `require`, exports become properties: done by the bundler, which knows every binding. */
async function withRequire(code: string, fileName: string): Promise<string> {
  const bundle = await rolldown({
    input: fileName,
    treeshake: false,
    plugins: [
      {
        name: 'putivnyk:one-chunk',
        resolveId: (id) => (id === fileName ? id : { id: baseName(id), external: true }),
        load: (id) => (id === fileName ? { code, moduleType: 'js' } : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    esModule: true,
    minify: true,
  });
  await bundle.close();
  return output[0].code.trim();
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  if (!isNode(value)) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  );
}

function typeOf(value: unknown): string {
  return isNode(value) ? value.type : '';
}

function spanOf(value: unknown): [start: number, end: number] {
  return isNode(value) ? [value.start, value.end] : [0, 0];
}
