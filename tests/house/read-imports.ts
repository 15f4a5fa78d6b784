import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file of `src` that another one names. */
export interface Import {
  /** Path from the root of the project. */
  file: string;
  line: number;
  /** Path from the root of what is imported. */
  target: string;
}

/**
 * Each way in which one file names another: `import … from`, `export … from`, `import '…'`, `import('…')`, also as
 * a type, and the address of a worker. The words between may be of several lines, but hold no quotation mark.
 */
const ways =
  /(?:\b(?:import|export)\b[^'"`;]*?\bfrom|\bimport|\bimport\s*\(|\bnew\s+URL\s*\()\s*(['"])([^'"]+)\1/g;

/** A comment may speak of an import; its lines stay, so that those of the code keep their numbers. */
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** The paths that a text names, as they are written, with their lines. */
export function listWritten(text: string): { path: string; line: number }[] {
  const code = text.replace(comments, (words) => words.replace(/[^\n]/g, ' '));
  return [...code.matchAll(ways)].map((found) => ({
    path: found[2] ?? '',
    line: code.slice(0, found.index + found[0].length).split('\n').length,
  }));
}

/** All sources; declarations of what the build makes have no code, and no room. */
export const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

/** What a source imports of `src`; packages, styles and pictures are left out. @throws on a path that leads nowhere */
export function readImports(file: string): Import[] {
  return listWritten(readFileSync(file, 'utf8')).flatMap(({ path, line }) => {
    if (!path.startsWith('.')) return [];
    const place = posix.join(posix.dirname(file), path);
    const target = [place, `${place}.ts`, `${place}.tsx`, `${place}/index.ts`].find((one) =>
      sources.includes(one),
    );
    if (!target && !existsSync(place) && !existsSync(`${place}.d.ts`))
      throw new Error(`${file}:${line} names ${path}, which is not there.`);
    return target ? [{ file, line, target }] : [];
  });
}
