/**
 * Standards of the web that every engine has, in pages, workers and Node alike, and that the pure rooms may use though
 * they see no DOM. Declared as far as they are used.
 */

/** WHATWG URL, section 6.2. */
declare class URLSearchParams {
  constructor(query?: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
