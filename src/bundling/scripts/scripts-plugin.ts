import type { Plugin, Rollup } from 'vite';
import { baseName, toScript } from './to-script';

/**
 * Runs the chunks that have come: makes each once, with those that it requires, and asks `bring` for those that have
 * not. What threw while it was made is made anew when it is asked for again.
 */
const runner = `{const{chunks}=self.putivnyk,made={},make=name=>{if(made[name])return made[name];\
const exports=made[name]={};try{chunks[name].run(make,exports,load,chunks[name].address)}\
catch(thrown){delete made[name];throw thrown}return exports},\
load=async files=>{await self.putivnyk.bring(files);return make(files[files.length-1])};`;

/**
 * Ships the page's chunks as classic scripts (see {@link toScript}), so that a part that did not come can be asked for
 * again in every browser. Sources stay ES modules; threads are not touched, for each new thread begins afresh.
 */
export function scriptsPlugin(): Plugin {
  return {
    name: 'putivnyk:scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const page = bundle['index.html'];
        if (!entry || page?.type !== 'asset') throw new Error('The build has no page.');
        const atFirst = withImports(entry.fileName, bundle);
        const filesOf = (target: string) => {
          const whole = chunks.find(({ fileName }) => baseName(fileName) === target);
          if (!whole) throw new Error(`The build has no chunk "${target}".`);
          return withImports(whole.fileName, bundle).filter(
            (file) => file === whole.fileName || !atFirst.includes(file),
          );
        };
        for (const chunk of chunks)
          chunk.code = await toScript(chunk.code, chunk.fileName, filesOf);
        // What the first screen needs comes as one file.
        const before = chunks.filter((one) => one !== entry && atFirst.includes(one.fileName));
        const run = `${runner}make(${JSON.stringify(baseName(entry.fileName))})}\n`;
        entry.code = [...before, entry].map(({ code }) => code).join('') + run;
        entry.imports = [];
        for (const { fileName } of before) delete bundle[fileName];
        page.source = withScript(String(page.source), entry.fileName);
      },
    },
  };
}

/** A chunk with all that it imports, each after those that it needs. */
function withImports(fileName: string, bundle: Rollup.OutputBundle): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== 'chunk') return;
    seen.add(name);
    chunk.imports.forEach(add);
    files.add(name);
  };
  add(fileName);
  return [...files];
}

/** The script in place of the module; it runs once the page has been read, as the module did. */
function withScript(html: string, file: string): string {
  const module = /<script type="module"[^>]*><\/script>/;
  if (!module.test(html)) throw new Error('index.html names no module.');
  return html
    .replace(/[ \t]*<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(module, `<script defer src="./${file}"></script>`);
}
