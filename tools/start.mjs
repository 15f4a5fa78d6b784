/** `npm start`: installs what is missing, builds the page and serves it. PORT chooses another port. */
import { installPackages, root } from './install.mjs';

installPackages();
const { build, preview } = await import('vite');
const config = { root, configLoader: 'runner', logLevel: 'warn' };
console.log('Building the page …');
await build(config);
const server = await preview({ ...config, preview: { port: Number(process.env.PORT ?? 4173) } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nPutivnyk is ready: ${address}\nStop it with Ctrl+C.`);
