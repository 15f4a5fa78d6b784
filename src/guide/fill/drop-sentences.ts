/**
 * A sentence that names a section which this guide does not hold must not be printed: the reader would look for it in
 * vain. The helper puts this private-use letter where the title would stand, and the sentence round it goes.
 */
export const noSection = '\uE002';

/** The end of a sentence: its stop, what closes with it, and the notes behind it. */
const stop = String.raw`[.!?…](?:\*\*|[)»”"])*(?:\[\^[^\]]*\])*`;
/** What begins the next one. A small letter does not, "Art. of the law" is one sentence; Georgian knows no other letters, and Spanish opens with a mark. */
const start = String.raw`(?=\*\*|:uk\[|[«“"(¿¡]|\p{Lu}|\p{Lo}|[ა-ჿ])`;
const betweenSentences = new RegExp(`(?<=${stop})[ ]+${start}`, 'u');
/** The mark of a list item, or of a box to tick, before its first sentence. */
const itemMark = /^(\s*(?:[-*+]|\d+\.)\s+(?:\[ \]\s+)?)(.*)$/u;

/**
 * Drops the sentences that hold the mark; a list item that held nothing else goes with its sentence.
 * @throws when a bold passage would be cut in two
 */
export function dropSentences(markdown: string): string {
  if (!markdown.includes(noSection)) return markdown;
  return markdown
    .split('\n')
    .flatMap((line) => (line.includes(noSection) ? dropFrom(line) : [line]))
    .join('\n');
}

/** Parts one line of words, notes as `[^…]`, into its sentences. */
export function splitSentences(text: string): string[] {
  return text.split(betweenSentences);
}

function dropFrom(line: string): string[] {
  const [, mark = '', text = line] = itemMark.exec(line) ?? [];
  const kept = splitSentences(text).filter((sentence) => !sentence.includes(noSection));
  const words = kept.join(' ');
  if (words.split('**').length % 2 === 0) {
    throw new Error(`{{section}} stands in a bold passage of several sentences: ${text}`);
  }
  return words === '' ? [] : [mark + words];
}
