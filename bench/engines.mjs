/** The part of the bench that sets this project beside other ways to a PDF. */
import { readFileSync } from 'node:fs';
import { getChromium } from '../tools/find-chromium.mjs';
import { root, run } from '../tools/install.mjs';
import { openPage } from './open-page.mjs';
import { loadTrees } from './real-guide.mjs';
import { runEngines } from './run-engines.mjs';
import { tableOfEngines } from './table-engines.mjs';
import { writeResults } from './write-results.mjs';

const packages = ['@react-pdf/renderer', 'pdfmake', 'jspdf'];

export async function benchEngines() {
  const executablePath = await getChromium();
  run('npx', ['--no-install', 'vite', 'build', '--configLoader=runner', '--logLevel=error']);
  const { chromium } = await import('@playwright/test');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const launchServer = () => chromium.launchServer({ executablePath, args });
  const makeTree = await loadTrees();
  const page = await openPage();
  const connect = (endpoint) => chromium.connect(endpoint);
  const records = await runEngines({ ...page, launchServer, connect, makeTree });
  await page.close();
  const browser = await chromium.launch({ executablePath, args });
  const version = browser.version();
  await browser.close();
  const versions = packages.map((name) => `${name} ${versionOf(name)}`).join(', ');
  const day = new Date().toISOString().slice(0, 10);
  writeResults(
    'This project beside other ways to a PDF',
    `${day}, Chromium ${version}, ${versions}. Same tree, same fonts, same browser; each number is a ratio to pdfmake in
the same row group (below 1: faster, or less memory). First: loading the engine and one document. Steady: the middle of
nine more (five of the long ones), each without another section, as when one answer changes. Each number is
the middle of three rounds in which the engines take turns. Memory: growth of the renderer’s peak. Every engine runs on the page’s own thread here; in the app ours runs in
a worker. jsPDF breaks lines greedily, shapes nothing and sets no bold inside a line.

${tableOfEngines(records)}`,
  );
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;
}
