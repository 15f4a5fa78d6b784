/**
 * `npm test`: installs what is missing and runs every test. `npm test -- units`, `content`, `pdf`, `journeys` or
 * `types` runs a part, or several; what has changed is tested first in each.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { getChromium } from './find-chromium.mjs';
import { getEngines, missingEngines } from './find-engines.mjs';
import { getReaders } from './find-readers.mjs';
import { installPackages, root, run } from './install.mjs';
import { getVerapdf } from './judges/get-verapdf.mjs';
import { chooseParts } from './test/choose-parts.mjs';
import { countTests, failedJourneys } from './test/count-tests.mjs';
import { parts, stepsOf } from './test/parts.mjs';
import { inMinutes, rememberTime, tellTime } from './test/times.mjs';

const asked = process.argv.slice(2);
const chosen = read(asked);
console.log(tellTime(chosen));
installPackages();
const needs = chosen.map((name) => parts[name].needs);
const CHROMIUM = needs.includes('chromium') ? await getChromium() : undefined;
// Firefox, WebKit and Java are more than a newcomer needs: without them a run leaves their part out, and says so.
const isCI = process.env.CI === 'true';
const { ENGINES = isCI ? 'all' : '' } = process.env;
if (needs.includes('chromium') && ENGINES === 'all') await getEngines();
if (needs.includes('readers')) await getReaders();
const isWanted = asked.includes('judges');
const VERAPDF = needs.includes('verapdf') ? await getVerapdf(isWanted || isCI) : undefined;
const leftOut = needs.includes('verapdf') && !VERAPDF;
if (leftOut) chosen.splice(chosen.indexOf('judges'), 1);

const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const reports = { vitest: `${results}/units.json`, playwright: `${results}/journeys.json` };
const env = {
  ...(CHROMIUM ? { CHROMIUM } : {}),
  VERAPDF: VERAPDF ?? '',
  PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
  FORCE_COLOR: '0',
};

const begun = performance.now();
const failed = [];
for (const [name, program, args] of stepsOf(chosen, reports)) {
  console.log(`\n── ${name} ──`);
  const since = performance.now();
  const [command, ...words] =
    program === 'node' ? [process.execPath, ...args] : ['npx', '--no-install', program, ...args];
  if (run(command, words, env) !== 0) failed.push(name);
  console.log(`(${name}: ${Math.round((performance.now() - since) / 1000)} s)`);
}
const minutes = (performance.now() - begun) / 60_000;

const count = countTests(reports);
for (const words of failedJourneys(reports.playwright)) console.log(words);
for (const name of failed) console.log(`\nFAILED: ${name}`);
const hasTests = chosen.some((name) => parts[name].tests);
if (leftOut)
  console.log(
    '\nLEFT OUT: judges. veraPDF needs Java and Maven; npm run judges installs them if you agree.',
  );
const isGreen =
  !(leftOut && isWanted) &&
  failed.length === 0 &&
  count.failed === 0 &&
  count.skipped === 0 &&
  (count.passed > 0 || !hasTests);
if (isGreen) rememberTime(chosen, minutes);
if (chosen.includes('journeys')) {
  for (const { name, from } of missingEngines())
    console.log(
      `\nNOT RUN: the journeys in ${name}, which is not on this machine (Debian: ${from.join(' and ')}).`,
    );
}
console.log(`\nThat took ${inMinutes(minutes)}.`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(isGreen ? 0 : 1);

function read(args) {
  try {
    return chooseParts(args);
  } catch (fault) {
    console.error(fault.message);
    process.exit(2);
  }
}
