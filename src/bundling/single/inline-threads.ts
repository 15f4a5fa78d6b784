import { runInNewContext } from 'node:vm';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const started =
  /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{\s*type: 'module',?\s*\}\)/g;
const source = /(?:const|let) jsContent = ("(?:[^"\\]|\\.)*")/;

/** Threads come out of the file itself: what is opened from a disk may fetch nothing. */
export function inlineThreads(): Plugin {
  return {
    name: 'putivnyk:inline-threads',
    enforce: 'pre',
    transform(code) {
      const imports: string[] = [];
      const changed = code.replace(started, (_, path) => {
        const name = `Thread${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return imports.length === 0
        ? undefined
        : { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

/** The programs of the threads are most of the file, so they are deflated. */
export function packThreads(): Plugin {
  return {
    name: 'putivnyk:pack-threads',
    enforce: 'post',
    transform(code, id) {
      if (!/[?&]worker/.test(id) || !/[?&]inline/.test(id)) return undefined;
      const [whole, literal] = source.exec(code) ?? [];
      if (!whole || !literal) throw new Error(`No program of a thread in ${id}.`);
      const packed = deflateSync(String(runInNewContext(literal)), { level: 9 }).toString('base64');
      const unpacked = `strFromU8(unzlibSync(Uint8Array.from(atob('${packed}'), (c) => c.charCodeAt(0))))`;
      return {
        code: `import { strFromU8, unzlibSync } from 'fflate';\n${code.replace(whole, () => `const jsContent = ${unpacked}`)}`,
        map: null,
      };
    },
  };
}
