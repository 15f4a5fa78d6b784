import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isCollection, isPair, LineCounter, parseDocument } from 'yaml';
import { ContentError } from './content-error';

/** A YAML file and a way back from a value to the line it stands on. */
export interface YamlFile {
  data: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML file.
 * @param file path from `root`
 * @throws ContentError on broken syntax or a key given twice
 */
export function readYaml(root: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        problem: error.message.split('\n')[0] ?? 'is not YAML',
      })),
    );
  }
  return {
    data: unfold(document, file),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

/** A file may repeat itself by aliases so often that it would fill the memory: the parser refuses, and so do we. */
function unfold(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const problem = `cannot be read: ${error instanceof Error ? error.message : error}`;
    throw new ContentError([{ file, line: 1, problem }]);
  }
}

/** Where a path's key stands; of a key that is missing, where its parent stands. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    if (!isCollection(parent)) continue;
    const key = String(path[length - 1]);
    for (const [index, item] of parent.items.entries()) {
      const node = isPair(item) ? item.key : index === Number(key) ? item : undefined;
      const range = (node as { range?: [number, number, number]; value?: unknown } | undefined)
        ?.range;
      const matches = isPair(item) ? String((item.key as { value?: unknown }).value) === key : node;
      if (matches && range) return range[0];
    }
  }
  return 0;
}
