/** A number as it stands in a file: a thousandth of a point is finer than any printer. */
export function asNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : `${rounded}`;
}

export function asNumbers(...values: readonly number[]): string {
  return values.map(asNumber).join(' ');
}

const escapes: Record<string, string> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
};

/** A text string (ISO 32000-1, 7.9.2.2): as it is where all of its letters are plain, else in UTF-16 with its mark. */
export function asText(words: string): string {
  const bytes = /^[ -~\r\n]*$/.test(words) ? words : `\xfe\xff${asUtf16Bytes(words)}`;
  return `(${bytes.replace(/[\\()\r\n]/g, (sign) => escapes[sign] ?? sign)})`;
}

function asUtf16Bytes(words: string): string {
  let bytes = '';
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return bytes;
}

/** The code units of some words, four hexadecimal digits each. */
export function asUtf16(words: string): string {
  let hex = '';
  for (let i = 0; i < words.length; i += 1) {
    hex += words.charCodeAt(i).toString(16).padStart(4, '0');
  }
  return hex;
}

/** The bytes of a text in which each letter is one byte. */
export function asBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
