/**
 * `npm run build:single -- uk en`: the app as one HTML file, for a stick or a message: it opens from a disk and makes the
 * PDF with no network. Without a language, all of them. Prints the file's hash, by which a copy is compared.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** One language must fit where messages are sent. */
const mostBytes = 3 * 2 ** 20;

const tags = process.argv.slice(2);
if (tags.length > 0) process.env.PUTIVNYK_LANGUAGES = tags.join(',');
const { build } = await import('vite');
const configFile = join(root, 'vite.single.config.ts');
await build({ root, configFile, configLoader: 'runner', mode: 'single', logLevel: 'warn' });
const name = ['putivnyk', ...tags].join('-');
const file = join(root, 'dist-single', `${name}.html`);
renameSync(join(root, 'dist-single', 'index.html'), file);
const bytes = readFileSync(file);
const hash = createHash('sha256').update(bytes).digest('hex');
console.log(`dist-single/${name}.html\n${(bytes.length / 2 ** 20).toFixed(2)} MB\nsha256 ${hash}`);
if (tags.length === 1 && bytes.length > mostBytes) {
  console.error('It is larger than 3 MB.');
  process.exitCode = 1;
}
