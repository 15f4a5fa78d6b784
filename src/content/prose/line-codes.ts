/** What a translation of a line must bring back as it is. */
export interface LineCodes {
  /** Calls of helpers as written, sorted: `{{amount "pay-floor"}}`. */
  helpers: string[];
  /** Ukrainian words to show at a desk, sorted. */
  insets: string[];
  /** The line without helpers and insets. */
  rest: string;
}

const helper = /\{\{[a-zA-Z]+(?: "[^"{}]*")*\}\}/g;
const inset = /:uk\[([^\][]*)\]/g;

/** Reads the codes of one line of words. */
export function readCodes(words: string): LineCodes {
  const bare = words.replace(helper, '');
  return {
    helpers: (words.match(helper) ?? []).sort(),
    insets: Array.from(bare.matchAll(inset), ([, text = '']) => text).sort(),
    rest: bare.replace(inset, ''),
  };
}

/** Marks that build a line, and how often each must stand in it: bold, cells of a table, and what is not used at all. */
export const buildMarks = [
  '**',
  '*',
  '_',
  '|',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '\\',
  '`',
  '^',
  '~',
  '@',
];

/** How often a mark stands in a text. */
export function countMark(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Whether a translation that was made from one line still fits another: the same codes and build. */
export function hasSameCodes(one: string, other: string): boolean {
  const [a, b] = [readCodes(one), readCodes(other)];
  return (
    a.helpers.join() === b.helpers.join() &&
    a.insets.join() === b.insets.join() &&
    buildMarks.every((mark) => countMark(a.rest, mark) === countMark(b.rest, mark))
  );
}
