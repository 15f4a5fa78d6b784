import type { Fault } from '../read/content-error';

/**
 * Characters that nobody sees and that change what is read: controls, marks that turn the writing direction,
 * spaces without width, private letters (the engine marks places with them) and halves of a pair. Joiners
 * (U+200C, U+200D) are left: some scripts need them.
 */
const hidden =
  /(?![\t\n])\p{Cc}|[\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uE000-\uF8FF]|\p{Surrogate}/gu;

/** Finds hidden characters in a text of the content, each with its line. */
export function findHidden(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, index) =>
    [...new Set(line.match(hidden))].map((letter) => ({
      file,
      line: index + 1,
      problem: `holds the hidden character U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}; type the words again without it.`,
    })),
  );
}
