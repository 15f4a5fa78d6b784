/** The page of the bench: sets trees with one engine, and says how long each took and whether the page froze. */
import type { GuideRoot } from '../src/guide/tree/nodes';
import type { FontFiles } from '../src/pdf/messages';
import type { Engine } from './engines/engine';

const engines: Record<string, () => Promise<{ engine: Engine }>> = {
  ours: () => import('./engines/ours'),
  pdfmake: () => import('./engines/pdfmake'),
  jspdf: () => import('./engines/jspdf'),
};

const fonts: FontFiles = await (async () => {
  const [regular, bold, code] = await Promise.all(
    ['regular', 'bold', 'code'].map(async (cut) => (await fetch(`./${cut}.ttf`)).arrayBuffer()),
  );
  return { regular, bold, code } as FontFiles;
})();

/** Sets a tree. @returns milliseconds, loading of the engine included the first time, and the file as base64 */
async function set(name: string, tree: GuideRoot): Promise<{ ms: number; file: string }> {
  const begun = performance.now();
  const load = engines[name];
  if (!load) throw new Error(`no engine ${name}`);
  const { engine } = await load();
  const bytes = await engine(tree, fonts);
  const ms = performance.now() - begun;
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { ms, file: btoa(letters) };
}

async function draw(tree: GuideRoot): Promise<number> {
  const begun = performance.now();
  (await import('./engines/print')).drawPage(tree);
  return performance.now() - begun;
}

Object.assign(window, { bench: { set, draw } });
