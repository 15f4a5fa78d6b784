/**
 * What JSX in `compose/` becomes in the worker: a plain object for each component, and no React. The bundler puts it in
 * React's place (src/bundling/engine-plugin.ts).
 */
export const Fragment = Symbol.for('react.fragment');

export function jsx(type: unknown, props: object): { type: unknown; props: object } {
  return { type, props };
}

export { jsx as jsxDEV, jsx as jsxs };
