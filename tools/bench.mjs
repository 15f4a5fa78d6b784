/** `npm run bench`: measures side by side and writes bench/RESULTS.md; `npm run bench -- engines` runs one part. */
import { benchEngines } from '../bench/engines.mjs';
import { benchPrintRun } from '../bench/print-run.mjs';
import { installPackages } from './install.mjs';

installPackages();
const parts = { engines: benchEngines, 'print-run': benchPrintRun };
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`── ${name} ──`);
  await measure();
}
