import { jsPDF } from 'jspdf';
import type { Block, GuideNode } from '../../src/guide/tree/nodes';
import type { FontFiles } from '../../src/pdf/messages';
import type { Engine } from './engine';
import { asBase64 } from './pdfmake';

const side = 51;
const bottom = 786;

/** jsPDF: greedy lines, no shaping, no bold inside a line, no tags: the least that a page of text can cost. */
export const engine: Engine = async (tree, fonts) => {
  const paper = new Paper(fonts);
  paper.set(tree.title, 22, 27, side, true);
  for (const node of tree.intro) setBlock(paper, node, side);
  for (const section of tree.children) {
    paper.skip(14);
    paper.set(section.title, 16, 20, side, true);
    for (const node of section.children) setBlock(paper, node, side + 34);
  }
  paper.number();
  return new Uint8Array(paper.file.output('arraybuffer'));
};

class Paper {
  file = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  y = 58;

  constructor(fonts: FontFiles) {
    this.file.addFileToVFS('regular.ttf', asBase64(fonts.regular));
    this.file.addFont('regular.ttf', 'Face', 'normal');
    this.file.addFileToVFS('bold.ttf', asBase64(fonts.bold));
    this.file.addFont('bold.ttf', 'Face', 'bold');
  }

  skip(points: number): void {
    this.y += points;
  }

  set(words: string, size: number, leading: number, left: number, bold = false): void {
    this.file.setFont('Face', bold ? 'bold' : 'normal').setFontSize(size);
    for (const line of this.file.splitTextToSize(words, 595 - side - left) as string[]) {
      if (this.y + leading > bottom) {
        this.file.addPage();
        this.y = 58;
      }
      this.y += leading;
      this.file.text(line, left, this.y);
    }
  }

  number(): void {
    const pages = this.file.getNumberOfPages();
    this.file.setFont('Face', 'normal').setFontSize(8.5);
    for (let page = 1; page <= pages; page += 1) {
      this.file.setPage(page);
      this.file.text(`Page ${page} of ${pages}`, 480, 812);
    }
  }
}

function setBlock(paper: Paper, node: Block, left: number): void {
  switch (node.type) {
    case 'heading':
      paper.set(words(node), 13, 20, left, true);
      return;
    case 'note':
      paper.set(`${node.number} ${words(node)}`, 9, 11.5, left);
      return;
    case 'table':
      for (const { children } of node.children)
        paper.set(children.map(words).join('   '), 10.5, 14.5, left);
      break;
    case 'list':
      for (const item of node.children)
        for (const block of item.children) setBlock(paper, block, left + 14);
      break;
    case 'callout':
      paper.set(node.label, 10.5, 14, left, true);
      for (const block of node.children) setBlock(paper, block, left + 10);
      break;
    default:
      paper.set(words(node), 12, 17, left);
  }
  paper.skip(6);
}

function words(node: GuideNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'notes') return ` [${node.numbers.join(' · ')}]`;
  return 'children' in node ? node.children.map(words).join('') : ' ';
}
