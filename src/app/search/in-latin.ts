/** Letters of the official table for Ukrainian names (Government resolution No. 55, 2010), as they stand inside a word. */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

/** The table's letters at the head of a word. */
const atHead: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/**
 * A Ukrainian word in Latin letters: a person who only knows its sound can look for "posvidka".
 * @param word small letters, without apostrophes
 */
export function inLatin(word: string): string {
  return word
    .replace(/зг/gu, 'zgh')
    .replace(/^[єїйюя]/u, (letter) => atHead[letter] ?? letter)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? letter);
}
