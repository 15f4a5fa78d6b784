/** `npm start`: installs what is missing, builds the page and serves it. PORT chooses another port. */
import { installPackages, root } from './install.mjs';
import { serveBuilt } from './serve-built.mjs';

installPackages();
const { build } = await import('vite');
console.log('Building the page …');
await build({ root, configLoader: 'runner', logLevel: 'warn' });
const { address } = await serveBuilt({ port: Number(process.env.PORT ?? 4173) });
console.log(`\nPutivnyk is ready: ${address}\nStop it with Ctrl+C.`);
