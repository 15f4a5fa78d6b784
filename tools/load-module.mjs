import { root } from './install.mjs';

/**
 * Loads a module of the project's own source, TypeScript as it stands.
 * @param path from the root, such as `src/content/read/read-content.ts`
 * @returns the module; to take a name that it does not export throws
 */
export async function loadModule(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false });
  return onlyExported(module, path);
}

/** A name that a module does not export would be `undefined`, and a tool would go on with that. */
export function onlyExported(module, path) {
  return new Proxy(module, {
    get(exports, name) {
      // A promise asks whatever it is resolved with for `then`.
      if (typeof name === 'string' && name !== 'then' && !(name in exports))
        throw new Error(`${path} exports no "${name}".`);
      return exports[name];
    },
  });
}
