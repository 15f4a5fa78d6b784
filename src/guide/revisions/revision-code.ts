/**
 * The code in the foot of each page, such as `UK-0.1.0-7F3K-9Q2M`: the guide's language, the content's version,
 * seven letters that stand for the whole text of that language, and a check letter. It is the same for every
 * reader, so it says nothing of anyone's answers. Why so: docs/revision-code.md.
 */
import type { LanguageTag } from '../../types';

/** Crockford's base 32: no I, L, O or U, which are misread or spell words. */
export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many letters stand for the text; the check letter comes after them. */
export const printLength = 7;

/**
 * Writes a code.
 * @param print `printLength` letters of `codeLetters`, the fingerprint of the text
 */
export function writeRevisionCode(tag: LanguageTag, version: string, print: string): string {
  const front = `${tag.toUpperCase()}-${version}-`;
  const letters = print + checkLetter(front, print);
  return `${front}${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * Reads a code as a person types it from paper: in any case, with any hyphens or spaces, with o for 0 and l or
 * i for 1.
 * @returns the code as it was written, or nothing where a letter is wrong or two have changed places
 */
export function readRevisionCode(typed: string): string | undefined {
  const plain = typed
    .trim()
    .toUpperCase()
    .replaceAll(',', '.')
    .replace(/[\s‐‑–—−-]+/g, '-');
  const [, tag, version, end] =
    /^([A-Z]{2,3}(?:-[A-Z\d]{2,8})*)-(\d+\.\d+\.\d+)-([A-Z\d-]+)$/.exec(plain) ?? [];
  if (!tag || !version || !end) return undefined;
  const letters = end.replaceAll('-', '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== printLength + 1 || letters.includes('U')) return undefined;
  const code = writeRevisionCode(tag, version, letters.slice(0, printLength));
  return code.endsWith(letters.slice(4)) ? code : undefined;
}

/**
 * Counts in the field of 32 elements, where each place has a weight of its own: any one letter that is wrong, and
 * any two of the last groups that have changed places, give another check letter.
 */
function checkLetter(front: string, print: string): string {
  const values = [
    ...Array.from(front, (letter) => letter.charCodeAt(0) % 32),
    ...Array.from(print, (letter) => codeLetters.indexOf(letter)),
  ];
  return codeLetters[values.reduce((sum, value) => timesTwo(sum ^ value), 0)] ?? '';
}

function timesTwo(value: number): number {
  return value < 16 ? value * 2 : (value * 2) ^ 0b100101;
}
