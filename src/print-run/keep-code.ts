/** Digits and letters that cannot be taken for one another, as on the foot of a printed page. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** Makes the code under which a run is kept: 80 bits by chance, in groups that can be written down. */
export function makeKeepCode(): string {
  const chance = crypto.getRandomValues(new Uint8Array(length));
  const code = Array.from(chance, (byte) => letters.charAt(byte % letters.length)).join('');
  return inGroups(code);
}

/** A code as somebody typed it, in the form in which it was shown; `''` when it can be none. */
export function readKeepCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === length && [...plain].every((letter) => letters.includes(letter));
  return isCode ? inGroups(plain) : '';
}

function inGroups(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
