/**
 * The names of the public renderer's components, which is all that they are before something renders them. The bundler
 * puts this in the place of `@react-pdf/renderer` for `compose/`; `tests/pdf/reference.test.ts` holds both together.
 */
export const Document = 'DOCUMENT';
export const Link = 'LINK';
export const Page = 'PAGE';
export const Path = 'PATH';
export const Svg = 'SVG';
export const Text = 'TEXT';
export const View = 'VIEW';
