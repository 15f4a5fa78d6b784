/** `npm run bench`: measures side by side and writes bench/RESULTS.md; `npm run bench -- engines` runs one part. */
import { benchEngines } from '../bench/engines.mjs';
import { benchPrintRun } from '../bench/print-run.mjs';
import { benchProfile } from '../bench/profile.mjs';
import { benchWait } from '../bench/wait.mjs';
import { installPackages } from './install.mjs';

installPackages();
const parts = {
  engines: benchEngines,
  wait: benchWait,
  profile: benchProfile,
  'print-run': benchPrintRun,
};
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`── ${name} ──`);
  await measure();
}
