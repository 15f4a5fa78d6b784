/**
 * A caution is written by a helper after its value, but where prose has put the helper behind a full stop
 * it belongs before it: "… with intelligence (as of 2024).³" Private-use letters mark its ends until then.
 */
const opens = '\uE000';
const closes = '\uE001';
/** Behind the day of a caution, before its words: a plain one, or a mild one that a plain one of the same day replaces. */
const [plain, mild] = ['\uE003', '\uE004'];

const mark = /\uE000([^\uE001]*)([\uE003\uE004])([^\uE001]*)\uE001/g;

/**
 * Words that say how old a claim is, to be put where they belong once the section is filled.
 * @param day the day in them, by which two cautions are known to say the same
 */
export function markAge(words: string, day: string, isMild: boolean): string {
  return `${opens}${day}${isMild ? mild : plain}${words}${closes}`;
}

/** Puts cautions before the full stop, and lets no space stand before a footnote mark. */
export function insertAgeMarks(markdown: string): string {
  return markdown
    .split('\n')
    .map(dropRepeated)
    .join('\n')
    .replace(/([.!?:;]?)(\**)[ \n]*\uE000(.*?)\uE001/g, (_, stop, bold, words) => {
      return stop ? ` (${words})${stop}${bold}` : `${bold} (${words})`;
    })
    .replace(/[ \u00A0]+(?=\[\^)/g, '');
}

/** In one line, "Ages (as of March 2025): 23 (as of March 2025, not checked again since)" says a day twice. */
function dropRepeated(line: string): string {
  const days = new Set(
    [...line.matchAll(mark)].flatMap(([, day, kind]) => (kind === plain ? [day] : [])),
  );
  return line.replace(mark, (_, day: string, kind: string, words: string) =>
    kind === mild && days.has(day) ? '' : `${opens}${words}${closes}`,
  );
}
