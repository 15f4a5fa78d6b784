/**
 * All words of a language as the page has them once everything has come. An older checkout has them in one piece, a newer
 * one in shares.
 * @param {{ words(): Promise<object>, laterWords?(): Promise<object>, rareWords?(): Promise<object> }} language
 */
export async function readWords({ words, laterWords, rareWords }) {
  const shares = await Promise.all([words(), laterWords?.(), rareWords?.()]);
  return Object.assign({}, ...shares);
}
