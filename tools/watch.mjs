/**
 * `npm run watch`: asks the address of every source, gently, and tells which are gone, have moved or say something else
 * than when they were recorded, with what rests on them, the gravest first. It takes some minutes.
 * `npm run watch -- --record` records how they look now, once somebody has read what changed.
 * Exit status: 0 all is well, 1 somebody has to look, 2 there is no network. What was not reached is no alarm.
 */
import { installPackages, root } from './install.mjs';
import { loadModule } from './load-module.mjs';

installPackages();
const { readContent } = await loadModule('src/content/read/read-content.ts');
const { exitOf, watchSources } = await loadModule('src/content/watch/watch-sources.ts');
const { gently } = await loadModule('src/content/watch/ask-all.ts');
const { readGravity } = await loadModule('src/content/check/gravity.ts');
const record = process.argv.includes('--record')
  ? new Date().toISOString().slice(0, 10)
  : undefined;
const { outcome, lines } = await watchSources(
  root,
  readContent(root),
  readGravity(root),
  gently,
  record,
);
console.log(lines.join('\n'));
process.exitCode = exitOf[outcome];
