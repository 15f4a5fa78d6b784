/** Reads a PDF back with another engine and looks for every piece of its tree. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @returns the pieces of the tree that the file does not say */
export async function findMissing(tree, bytes) {
  const text = await readText(bytes);
  return piecesOf(tree).filter((piece) => !text.includes(piece) && !isParted(piece, text));
}

/** A piece may run from one page to the next. */
function isParted(piece, text) {
  for (let at = 1; at < piece.length; at += 1)
    if (text.includes(piece.slice(0, at)) && text.includes(piece.slice(at))) return true;
  return false;
}

/** All that is no running head or foot, without spaces. */
async function readText(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open = [];
    for (const item of items) {
      if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag);
      else if (item.type === 'endMarkedContent') open.pop();
      else if (!open.includes('Artifact')) pages.push(item.str);
    }
    page.cleanup();
  }
  await pdf.destroy();
  return squeeze(pages.join(''));
}

function piecesOf(node) {
  if (Array.isArray(node)) return node.flatMap(piecesOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = [node.title, node.label, node.type === 'text' ? node.value : ''].filter(Boolean);
  return [...own.map(squeeze).filter(Boolean), ...piecesOf(node.intro), ...piecesOf(node.children)];
}

/** The browser's and Node's lists of words differ in the sign of the hryvnia. */
function squeeze(words) {
  return words
    .replace(/грн\.?/g, '₴')
    .normalize('NFC')
    .replace(/[\s\u00ad\u2010-]+/gu, '');
}
