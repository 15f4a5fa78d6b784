import { root } from './install.mjs';

/**
 * Serves the built page from inside this process, so that the server ends with it, however it ends.
 * @param port 0 takes any that is free, so that nothing else that runs is in the way
 * @returns its address with a slash at the end, and how to end it sooner
 */
export async function serveBuilt({ port = 0 } = {}) {
  const { preview } = await import('vite');
  const config = { root, configLoader: 'runner', logLevel: 'warn' };
  const server = await preview({ ...config, preview: { port, open: false } });
  const [address] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}
