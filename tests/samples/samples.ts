import { readFileSync } from 'node:fs';
import { cacheCodeFont, cacheFont } from '../../src/bundling/fonts/cache-font';
import { type PrintFormat, usualPrintFormat } from '../../src/formats';
import type { Block, GuideRoot, Inline, Section } from '../../src/guide/tree/nodes';
import type { FontFiles, TypesetJob } from '../../src/pdf/messages';

/** Invented trees for the typesetter: nothing here is a fact, and no template is read. */

export function text(value: string): Inline {
  return { type: 'text', value };
}

export function paragraph(...children: (string | Inline)[]): Block {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

export function heading(value: string, depth: 2 | 3 = 2): Block {
  return { type: 'heading', depth, children: [text(value)] };
}

export function section(id: Section['id'], title: string, ...children: Block[]): Section {
  return { type: 'section', id, title, reason: `Because of ${id}.`, children };
}

export function root(...children: Section[]): GuideRoot {
  return {
    type: 'root',
    lang: 'en',
    dir: 'ltr',
    title: 'Sample guide',
    intro: [paragraph('What this paper is.')],
    children,
  };
}

export function jobOf(tree: GuideRoot, format: Partial<PrintFormat> = {}): TypesetJob {
  return {
    tree,
    today: '2026-11-23',
    ...usualPrintFormat,
    ...format,
    runningHeads: {
      pageOf: 'Page {page} of {pages}',
      asOf: 'As of 23 November 2026',
      code: 'EN-0.1.0-7F3K-9Q2M',
      contents: 'Contents',
      folding: { heading: 'To fold', steps: ['Print.', 'Fold.', 'Staple.'] },
      testSheet: { title: 'Test sheet', check: 'Leaf through.', foldHere: 'Fold here' },
      alternateText: {
        note: 'Note {number}',
        box: 'Box to tick',
        ticked: 'Ticked box',
        qr: 'Square code of {address}',
      },
    },
  };
}

const folder = new URL('../../', import.meta.url).pathname;

/** The fonts of English as the build makes them, with an accent that stands over any letter. */
const files = await Promise.all([
  cacheFont(folder, 'en', 'regular', '\u0301'),
  cacheFont(folder, 'en', 'bold', '\u0301'),
  cacheCodeFont(folder),
]);

/** The fonts of English, read anew: no memory is kept from others that were opened before. */
export function loadFonts(): FontFiles {
  const [regular, bold, code] = files.map((file) => new Uint8Array(readFileSync(file)).buffer);
  if (!regular || !bold || !code) throw new Error('The build has made no fonts.');
  return { regular, bold, code };
}
