/** What stands between two numbers of notes: a few stay on one line, more may run over its end behind a dot. */
export function between(numbers: readonly number[]): string {
  return numbers.length > 3 ? '\u00A0· ' : '\u00A0·\u00A0';
}
