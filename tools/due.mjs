/**
 * `npm run due`: what was checked longest ago, rests on one page, was signed by nobody, or is behind: by what a wrong
 * sentence there can cost a reader, the gravest first, ten lines of each.
 * `npm run due -- all` lists every line.
 */
import { installPackages, root } from './install.mjs';
import { loadModule } from './load-module.mjs';

installPackages();
const { readContent } = await loadModule('src/content/read/read-content.ts');
const { listDue } = await loadModule('src/content/check/list-due.ts');
const { readGravity } = await loadModule('src/content/check/gravity.ts');
const today = new Date().toISOString().slice(0, 10);
const whole = process.argv.includes('all');
console.log(listDue(readContent(root), readGravity(root), today, whole).join('\n'));
