/** A word and where it stands in its text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Parts a text into words: letters and digits, with an apostrophe inside; a hyphen parts two words. */
export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
