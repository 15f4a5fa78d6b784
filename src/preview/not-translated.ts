/**
 * What keeps a browser's translation away from words (HTML, `translate`). In a browser it is a property that is true or
 * false; where a page is written as text it is an attribute that says "no", and `false` would leave it out.
 */
export const notTranslated: object =
  typeof document === 'undefined' ? { translate: 'no' } : { translate: false };
