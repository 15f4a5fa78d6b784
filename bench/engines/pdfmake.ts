import pdfMake from 'pdfmake/build/pdfmake';
import type { Block, GuideNode, GuideRoot, Inline } from '../../src/guide/tree/nodes';
import type { FontFiles } from '../../src/pdf/messages';
import type { Engine } from './engine';

/** pdfmake, with the same type scale, contents and page numbers; it writes no tags. */
export const engine: Engine = async (tree, fonts) => {
  useFonts(fonts);
  return new Uint8Array(await pdfMake.createPdf(describe(tree)).getBuffer());
};

let known: FontFiles | undefined;

function useFonts(fonts: FontFiles): void {
  if (known === fonts) return;
  known = fonts;
  pdfMake.addVirtualFileSystem({
    'regular.ttf': { data: asBase64(fonts.regular), encoding: 'base64' },
    'bold.ttf': { data: asBase64(fonts.bold), encoding: 'base64' },
  });
  pdfMake.addFonts({ Face: { normal: 'regular.ttf', bold: 'bold.ttf' } });
}

/** What every engine that takes fonts as text needs. */
export function asBase64(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''));
}

function describe(tree: GuideRoot): object {
  return {
    pageSize: 'A4',
    pageMargins: [51, 58, 51, 56],
    defaultStyle: { font: 'Face', fontSize: 12, lineHeight: 17 / 12 / 1.362 },
    header: (page: number) =>
      page === 1 ? null : { text: tree.title, ...strip, margin: [51, 30] },
    footer: (page: number, pages: number) => ({
      columns: [
        { text: 'As of 23 November 2026', ...strip },
        { text: `Page ${page} of ${pages}`, alignment: 'right', ...strip },
      ],
      margin: [51, 20],
    }),
    content: [
      { text: tree.title, fontSize: 22, bold: true },
      ...tree.intro.map(block),
      { toc: { title: { text: 'Contents', bold: true } } },
      ...tree.children.flatMap(({ title, children }) => [
        {
          text: title,
          fontSize: 16,
          bold: true,
          tocItem: true,
          margin: [0, 14, 0, 6],
          outline: true,
        },
        ...children.map(block),
      ]),
    ],
  };
}

const strip = { fontSize: 8.5, color: '#595959' };

function block(node: Block): object {
  switch (node.type) {
    case 'heading':
      return { text: inline(node.children), bold: true, fontSize: 13, margin: [34, 6, 0, 3] };
    case 'paragraph':
      return { text: inline(node.children), margin: [34, 0, 0, 6] };
    case 'list':
      return {
        [node.ordered ? 'ol' : 'ul']: node.children.map(({ children }) => children.map(inner)),
        margin: [34, 0, 0, 6],
      };
    case 'callout':
      return {
        stack: [{ text: node.label, bold: true }, ...node.children.map(inner)],
        margin: [44, 0, 0, 6],
      };
    case 'table':
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: node.children[0]?.children.map(() => '*'),
          body: node.children.map((row) =>
            row.children.map((cell) => ({ text: inline(cell.children), fontSize: 10.5 })),
          ),
        },
        layout: 'lightHorizontalLines',
        margin: [34, 0, 0, 6],
      };
    case 'note':
      return {
        columns: [
          { text: String(node.number), width: 34, fontSize: 9, id: `note-${node.number}` },
          { stack: node.children.map(inner), fontSize: 9 },
        ],
      };
    case 'timeline':
      return {
        ul: node.children.map(({ written, children }) => ({
          text: [`${written}: `, ...inline(children)],
        })),
      };
  }
}

/** A block inside another stands at its parent's margin. */
function inner(node: Block): object {
  return { ...block(node), margin: [0, 0, 0, 4] };
}

function inline(nodes: readonly Inline[]): object[] {
  return nodes.flatMap((node): object | object[] => {
    if (node.type === 'text') return { text: node.value };
    if (node.type === 'break') return { text: '\n' };
    if (node.type === 'notes')
      return node.numbers.map((number, index) => ({
        text: `${index > 0 ? ' · ' : ' ['}${number}${index + 1 < node.numbers.length ? '' : ']'}`,
        fontSize: 8,
        linkToDestination: `note-${number}`,
      }));
    const children = inline((node as Extract<GuideNode, { children: Inline[] }>).children);
    if (node.type === 'strong') return { text: children, bold: true };
    return node.type === 'link' ? { text: children, link: node.url } : { text: children };
  });
}
