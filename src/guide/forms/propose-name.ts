/**
 * Letters of the table by which Ukraine writes Ukrainian names in Latin letters (Resolution 55 of the Cabinet of
 * Ministers, 27 January 2010), read backwards, the longest first.
 */
const letters: readonly (readonly [latin: string, ukrainian: string])[] = Object.entries({
  shch: 'щ',
  zgh: 'зг',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  a: 'а',
  b: 'б',
  v: 'в',
  h: 'г',
  g: 'ґ',
  d: 'д',
  e: 'е',
  z: 'з',
  y: 'и',
  i: 'і',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
});

/** At the beginning of a word, by the same table. */
const first: typeof letters = Object.entries({ ye: 'є', yi: 'ї', yu: 'ю', ya: 'я', y: 'й' });

/** What the table leaves open: an i before a vowel stays і in a foreign name, and the end of such a name is -ія. */
const last: typeof letters = [['ia', 'ія']];

/**
 * A Ukrainian spelling of a name in Latin letters. The table was made for the other way, so this is no more than a proposal to be
 * compared with the certified translation of the passport, and there is none where a letter is not in the table.
 */
export function proposeName(latin: string): string | undefined {
  const parts = latin
    .trim()
    .normalize('NFD')
    .replace(/(?<=[aeiou])\u0301/gi, '')
    .split(/([ '’-]+)/);
  const words = parts.map((part, index) => (index % 2 === 1 ? part : proposeWord(part)));
  const name = words.every((word) => word !== undefined) ? words.join('') : '';
  return /\p{L}/u.test(name) ? name : undefined;
}

function proposeWord(word: string): string | undefined {
  const small = word.toLowerCase();
  let found = '';
  for (let at = 0; at < small.length; ) {
    const rest = small.slice(at);
    const [from, to] =
      (at === 0 && first.find(([latin]) => rest.startsWith(latin))) ||
      last.find(([latin]) => rest === latin && at > 0) ||
      letters.find(([latin]) => rest.startsWith(latin)) ||
      [];
    if (from === undefined || to === undefined) return undefined;
    found += to;
    at += from.length;
  }
  if (word.length > 1 && word === word.toUpperCase()) return found.toUpperCase();
  const isCapital = word.charAt(0) !== small.charAt(0);
  return isCapital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}
