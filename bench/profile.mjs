/** The part of the bench that says where the time goes: the processor's own samples, by the package whose code ran. */
import { getChromium } from '../tools/find-chromium.mjs';
import { run } from '../tools/install.mjs';
import { openPage } from './open-page.mjs';
import { loadTrees } from './real-guide.mjs';
import { writeResults } from './write-results.mjs';

const warmUps = 5;
const runs = 8;
/** Sections: about twenty pages. */
const size = 18;

/** What the browser does of itself, in words. */
const own = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'the browser itself',
};

export async function benchProfile() {
  const executablePath = await getChromium();
  run('npx', ['--no-install', 'vite', 'build', '--configLoader=runner', '--logLevel=error']);
  const { chromium } = await import('@playwright/test');
  const makeTree = await loadTrees();
  const served = await openPage({ isParted: true });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => 'bench' in window);
  const session = await page.context().newCDPSession(page);
  const set = () =>
    page.evaluate(async (tree) => void (await window.bench.set('ours', tree)), makeTree(size));
  for (let i = 0; i < warmUps; i += 1) await set();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  for (let i = 0; i < runs; i += 1) await set();
  const { profile } = await session.send('Profiler.stop');
  const version = browser.version();
  await browser.close();
  await served.close();
  const day = new Date().toISOString().slice(0, 10);
  writeResults(
    'Where this project’s time goes',
    `${day}, Chromium ${version}. A guide of about twenty pages, the sixth time and later; samples of the processor, by the package
whose code was running.

${tableOf(sharesOf(profile))}`,
  );
}

/** @returns for each package its share of the samples in which anything ran, the largest first */
function sharesOf({ nodes, samples, timeDeltas }) {
  const nameOf = new Map(nodes.map(({ id, callFrame }) => [id, packageOf(callFrame)]));
  const spent = new Map();
  for (const [i, id] of samples.entries()) {
    const name = nameOf.get(id);
    if (name) spent.set(name, (spent.get(name) ?? 0) + timeDeltas[i]);
  }
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([name, time]) => [name, time / all])
    .filter(([, share]) => share >= 0.01)
    .sort((a, b) => b[1] - a[1]);
}

function packageOf({ functionName, url }) {
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (own[functionName]) return own[functionName];
  if (url.startsWith('wasm:')) return 'yoga-layout (WebAssembly)';
  const [, chunk] = /assets\/(.+?)-[\w-]{8}\.js$/.exec(url) ?? [];
  return chunk?.replace('__', '/') ?? 'the language itself';
}

function tableOf(shares) {
  const rows = shares.map(([name, share]) => `| ${name} | ${Math.round(share * 100)} % |`);
  return ['| Code of | Share |', '| --- | --- |', ...rows].join('\n');
}
