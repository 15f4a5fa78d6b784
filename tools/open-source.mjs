import { root as here } from './install.mjs';
import { onlyExported } from './load-module.mjs';

/**
 * Opens the project's own source and content outside of a browser, through the build's plugins.
 * @param root the checkout, this one unless another is named
 * @returns `load`, which takes a path from the root or a name such as `content:facts`, and `close`
 */
export async function openSource(root = here) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configLoader: 'runner',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: 'custom',
  });
  const load = async (path) => onlyExported(await server.ssrLoadModule(path), path);
  return { load, close: () => server.close() };
}
