/** The page of the bench: sets trees with one engine, and says how long each took and whether the page froze. */
import type { GuideRoot } from '../src/guide/tree/nodes';
import type { FontFiles } from '../src/pdf/messages';
import type { Engine } from './engines/engine';

const engines: Record<string, () => Promise<{ engine: Engine }>> = {
  ours: () => import('./engines/ours'),
  reference: () => import('./engines/reference'),
  pdfmake: () => import('./engines/pdfmake'),
  jspdf: () => import('./engines/jspdf'),
};

async function loadFonts(before: string): Promise<FontFiles> {
  const load = async (cut: string) => (await fetch(`./${before}${cut}.ttf`)).arrayBuffer();
  return { regular: await load('regular'), bold: await load('bold'), code: await load('code') };
}

/** The same letters: measured by the build for this project, and as others read them. */
const [measured, whole] = await Promise.all([loadFonts(''), loadFonts('whole-')]);

/** Sets a tree. @returns milliseconds, loading of the engine included the first time, and the file as base64 */
async function set(name: string, tree: GuideRoot): Promise<{ ms: number; file: string }> {
  const begun = performance.now();
  const load = engines[name];
  if (!load) throw new Error(`no engine ${name}`);
  const { engine } = await load();
  const bytes = await engine(tree, name === 'ours' ? measured : whole);
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
