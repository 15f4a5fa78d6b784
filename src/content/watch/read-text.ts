import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';

/** Parts of a page that change from day to day, whatever its article says. */
const passing = 'script style noscript svg nav header footer aside form button iframe time img';

/** Their letters are kept as they are. */
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The readable text of a page: the article where the page marks one, else all of its body, without what stands round it,
 * in one line. What is no HTML stays as it is.
 */
export function readText(body: Uint8Array, contentType: string): string {
  const text = decode(body, contentType);
  if (!/html/i.test(contentType) && !/^\s*</.test(text)) return text;
  // Of several articles the first is what the page is about, and the others are what else one may read.
  const selector = ['article', 'main', 'body'].find((tag) => text.includes(`<${tag}`)) ?? 'body';
  const plain = convert(text, {
    wordwrap: false,
    baseElements: { selectors: [selector], returnDomByDefault: true },
    selectors: [
      ...passing.split(' ').map((tag) => ({ selector: tag, format: 'skip' })),
      { selector: 'a', options: { ignoreHref: true } },
      ...headings.map((tag) => ({ selector: tag, options: { uppercase: false } })),
    ],
    limits: { maxInputLength: 5_000_000 },
  });
  return plain.replace(/\s+/g, ' ').trim();
}

/** A fingerprint of the readable text. */
export function printText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The letters of a page, by what its header says of them, or its first lines. */
function decode(body: Uint8Array, contentType: string): string {
  const begin = new TextDecoder('latin1').decode(body.subarray(0, 2000));
  const charset = /charset=["']?([\w-]+)/i.exec(contentType + begin)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
