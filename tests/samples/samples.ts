import { readFileSync } from 'node:fs';
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

export function loadFonts(): FontFiles {
  return {
    regular: readFont('noto-sans/400Regular/NotoSans_400Regular.ttf'),
    bold: readFont('noto-sans/700Bold/NotoSans_700Bold.ttf'),
    code: readFont('noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf'),
  };
}

function readFont(file: string): ArrayBuffer {
  const folder = new URL('../../node_modules/@expo-google-fonts/', import.meta.url);
  const bytes = readFileSync(new URL(file, folder));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
