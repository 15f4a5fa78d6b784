/** Why a file is not a table in plain text. */
export type NoText = 'empty' | 'too-large' | 'picture' | 'workbook' | 'document' | 'not-text';

/** Bytes of a table that may be opened: a hundred thousand rows are some five million. */
const mostBytes = 8_000_000;

/** The first bytes of files that are often given a wrong name. Zip is what a workbook is packed in. */
const signatures: [NoText, string][] = [
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['workbook', 'PK\x03\x04'],
  ['workbook', '\xd0\xcf\x11\xe0'],
  ['document', '%PDF'],
];

/**
 * Reads a file as text: UTF-8 with or without its mark, UTF-16 by its mark, and else Windows-1251, in which a
 * Ukrainian spreadsheet writes. It never guesses among the many other pages of letters.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { refused: NoText } {
  if (bytes.length > mostBytes) return { refused: 'too-large' };
  const kind = signatures.find(([, letters]) => beginsWith(bytes, letters))?.[0];
  if (kind) return { refused: kind };
  if (beginsWith(bytes, 'RIFF') && beginsWith(bytes.subarray(8), 'WEBP'))
    return { refused: 'picture' };
  const text = inLetters(bytes);
  if (text.trim() === '') return { refused: 'empty' };
  if (/\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, ''))) return { refused: 'not-text' };
  return { text };
}

function inLetters(bytes: Uint8Array): string {
  if (beginsWith(bytes, '\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, '\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function beginsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
