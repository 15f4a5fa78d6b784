/** Why typed words cannot be printed: signs that nobody sees, or letters that the paper's font does not have. */
export type TypedProblem = { kind: 'hidden' } | { kind: 'letters'; letters: string[] };

/**
 * Controls, marks that turn the writing direction, joiners, spaces without width, private letters and halves of a pair.
 * None belongs on a Ukrainian paper, and a clerk would not see what it does.
 */
const hidden =
  /(?!\n)\p{Cc}|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]|\p{Co}|\p{Cs}/u;

/** Typed words as they are printed: composed letters, plain spaces, line ends of one kind. */
export function normaliseTyped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u2000-\u200A\u3000]/g, ' ');
}

/**
 * Finds out whether typed words can be printed as they are.
 * @param draws whether the font has a letter
 */
export function checkTyped(
  text: string,
  draws: (letter: string) => boolean,
): TypedProblem | undefined {
  const words = normaliseTyped(text);
  if (hidden.test(words)) return { kind: 'hidden' };
  const letters = [...new Set(words)].filter((letter) => letter > ' ' && !draws(letter));
  return letters.length > 0 ? { kind: 'letters', letters } : undefined;
}
