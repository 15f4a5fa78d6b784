/** A place between two parts where a line may end without a hyphen: to the line breaker, a space of no width. */
const mayEnd = '';

/** The longest run of letters that is left whole: more might run over the edge of a line. */
const longest = 50;

/**
 * Says where a word may be parted at a line's end. Nothing is ever hyphenated: a reader who is tired or
 * reads a second language does better with whole words, and the lines are ragged anyway. Only what
 * carries its own joints is parted, with no sign added: addresses, and compounds after their hyphen.
 * @returns parts that join to the same word, an empty part marking each joint
 */
export function splitWord(word: string): string[] {
  const parts = looksLikeAddress(word) ? splitAddress(word) : splitCompound(word);
  return parts.flatMap(cutOverlong).flatMap((part, i) => (i === 0 ? [part] : [mayEnd, part]));
}

/** Letters around a dot or an at-sign, or a scheme: `rada.gov.ua`, `help@example.org`, `https://…`. */
function looksLikeAddress(word: string): boolean {
  return /:\/\/|\w{2}[.@][a-z]{2}/i.test(word);
}

/** Not after a dot, which at a line's end would be read as the end of a sentence. */
function splitAddress(word: string): string[] {
  return word.split(/(?<=[^/:][/?&=_-])(?=[^/\s]{2})/);
}

/** After a hyphen or dash between letters; a number keeps together, as in "4730-IX" or "060-12-34". */
function splitCompound(word: string): string[] {
  return word.split(/(?<=\p{L}{2}[-–—/])(?=\p{L}{2})/u);
}

function cutOverlong(part: string): string[] {
  const letters = [...part];
  if (letters.length <= longest) return [part];
  return Array.from({ length: Math.ceil(letters.length / longest) }, (_, i) =>
    letters.slice(i * longest, (i + 1) * longest).join(''),
  );
}
