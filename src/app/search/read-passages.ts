/** The guide as it stands on the page, in passages that a search can point at. */

/** One passage: its words, and the pieces of text on the page that they are made of. */
export interface PagePassage {
  element: HTMLElement;
  /** Title of the section it stands in. */
  section: string;
  text: string;
  pieces: { node: Text; start: number }[];
}

/** What holds words and no other passage. */
const leaves = 'h2, h3, h4, p, th, td, .timeline-day';

/** Reads the passages below an element, in the order of the page. Note marks are no words. */
export function readPassages(guide: Element): PagePassage[] {
  return Array.from(guide.querySelectorAll<HTMLElement>(leaves), (element) => {
    const section = element.closest('.guide-section')?.querySelector('h2')?.textContent ?? '';
    const passage: PagePassage = { element, section, text: '', pieces: [] };
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.notes')) continue;
      passage.pieces.push({ node: node as Text, start: passage.text.length });
      passage.text += (node as Text).data;
    }
    return passage;
  });
}

/** The places of some words of a passage on the page; a word may run over several pieces. */
export function rangesOf({ pieces }: PagePassage, words: readonly [number, number][]): Range[] {
  return words.map(([start, end]) => {
    const range = document.createRange();
    const first = pieces.findLast((piece) => piece.start <= start);
    const last = pieces.findLast((piece) => piece.start < end);
    if (first && last) {
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
    }
    return range;
  });
}
