/** Counts the letters of a guide, of which its number of pages can be told about. */
export function countLetters(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum, one) => sum + countLetters(one), 0);
  if (typeof node !== 'object' || node === null) return 0;
  let letters = 0;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'value' || name === 'title' || name === 'label') letters += String(value).length;
    else if (typeof value === 'object') letters += countLetters(value);
  }
  return letters;
}
