/** Letter sizes of words at a desk, in CSS pixels: what is read over a counter, and what still is. */
const largest = 64;
const least = 18;

/** Sets words as large as their frame holds whole, by the longest word and by the number of lines. */
export function fitWords(frame: HTMLElement, words: HTMLElement): void {
  for (let size = largest; ; size -= 2) {
    words.style.fontSize = `${size}px`;
    const fits = words.scrollWidth <= frame.clientWidth && words.scrollHeight <= frame.clientHeight;
    if (fits || size <= least) return;
  }
}
