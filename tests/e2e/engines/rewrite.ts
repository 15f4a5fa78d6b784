/** What browsers' translations do to a page, as far as a page can notice. Runs in the page itself. */

/** How a translation goes about it. */
export type Rewriting = 'wraps once' | 'wraps again and again';

/**
 * Puts two elements around every text, with other words in them, as Chrome's and Google's translation does; the text
 * node that the page made is thrown away. What says that it must not be translated is left alone.
 */
export function rewrite(how: Rewriting): void {
  const mark = '⟦';
  const isKept = (node: Node) => {
    for (let at = node.parentElement; at; at = at.parentElement)
      if (at.translate === false || at.matches('script, style')) return true;
    return false;
  };
  const wrap = () => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.data.startsWith(mark) || isKept(text)) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      inner.append(`${mark}${text.data}⟧`);
      text.replaceWith(outer);
    }
  };
  wrap();
  document.documentElement.classList.add('translated-ltr');
  if (how === 'wraps once') return;
  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      // Better words have come: all that was put in is replaced once more.
      for (const font of document.querySelectorAll('font > font'))
        font.replaceChildren(`${mark}${(font.textContent ?? '').replace(/[⟦⟧]/g, '')}⟧`);
      wrap();
    }, 50);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** All that stands on the page, without the marks of the translation. */
export const plainPage = (): string =>
  document.body.innerText.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();
