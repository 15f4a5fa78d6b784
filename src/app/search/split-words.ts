/** A word and where it stands in its text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** A number in groups of three, as it is printed: 15 000, 15,000, 15.000, 0 800 308 100. */
const grouped = /(?<![\p{L}\p{N}])\p{Nd}{1,3}(?:[ \u00a0\u202f,.]\p{Nd}{3})+(?![\p{L}\p{N}])/gu;

/**
 * Parts a text into words: letters and digits, with an apostrophe inside; a hyphen parts two words. A number in groups
 * is one word without its gaps, as people type it.
 */
export function splitWords(text: string): Word[] {
  const numbers = Array.from(text.matchAll(grouped), ({ 0: number, index }) => ({
    word: number.replace(/\P{Nd}/gu, ''),
    start: index,
    end: index + number.length,
  }));
  const words = Array.from(
    text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu),
    (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }),
  ).filter(({ start }) => !numbers.some((one) => one.start <= start && start < one.end));
  return [...words, ...numbers].sort((a, b) => a.start - b.start);
}
