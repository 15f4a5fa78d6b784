/**
 * A name as it is looked up, however a person types it: without case, accents and the sorts of dash, space and
 * apostrophe that keyboards differ in. One space stands between words.
 */
export function foldWords(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // The apostrophe of Ukrainian, U+02BC, counts as a letter (Lm) in Unicode; ' and ’ do not.
      .replace(/[^\p{L}\p{N}]+|\p{Lm}+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .toLowerCase()
  );
}
