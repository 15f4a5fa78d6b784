/**
 * A caution is written by a helper after its value, but where prose has put the helper behind a full stop
 * it belongs before it: "… with intelligence (as of 2024).³" Private-use letters mark its ends until then.
 */
const opens = '\uE000';
const closes = '\uE001';

/** Words that say how old a claim is, to be put where they belong once the section is filled. */
export function markAge(words: string): string {
  return `${opens}${words}${closes}`;
}

/** Puts cautions before the full stop, and lets no space stand before a footnote mark. */
export function insertAgeMarks(markdown: string): string {
  return markdown
    .replace(/([.!?:;]?)(\**)[ \n]*\uE000(.*?)\uE001/g, (_, stop, bold, words) => {
      return stop ? ` (${words})${stop}${bold}` : `${bold} (${words})`;
    })
    .replace(/[ \u00A0]+(?=\[\^)/g, '');
}
