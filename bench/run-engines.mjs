/** Sets the same trees with each engine in the same Chromium, first run and steady, at two speeds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { memoryPeak } from './measure-memory.mjs';

const engines = (process.env.ENGINES ?? 'ours,reference,pdfmake,jspdf,print').split(',');
/** The engines by turns, so often: a machine that is busy for a while is so for all of them. */
const rounds = Number(process.env.ROUNDS ?? 3);
/** Sections of a tree; of a short one half the pages are its notes. */
const sizes = (process.env.SIZES ?? '2,14,55,200').split(',').map(Number);
/** After the first. A long document is not made so often. */
const steadyRuns = (count) => (count < 20 ? 9 : 5);

/** @returns one record for each engine, size and speed */
export async function runEngines({ address, launchServer, connect, makeTree }) {
  const records = [];
  for (const slowness of [1, 6]) {
    // A cheap phone is asked for the guides that people print, not for a book.
    for (const count of sizes.filter((size) => slowness === 1 || size < 20)) {
      const taken = new Map(engines.map((name) => [name, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const name of engines) {
          const runs = steadyRuns(count);
          const one = {
            address,
            launchServer,
            connect,
            tree: makeTree(count),
            name,
            slowness,
            runs,
          };
          taken.get(name).push(await runOne(one));
        }
      }
      for (const [name, all] of taken) {
        const middle = (key) => median(all.map((one) => one[key]));
        const [first, steady, memory] = ['first', 'steady', 'memory'].map(middle);
        records.push({ ...all[0], name, count, slowness, first, steady, memory });
        console.log(JSON.stringify(records.at(-1)));
      }
    }
  }
  return records;
}

/** One engine in a browser of its own, so that its memory is its own. */
async function runOne({ address, launchServer, connect, tree, name, slowness, runs }) {
  const server = await launchServer();
  const browser = await connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const pid = server.process().pid;
  const before = memoryPeak(pid);
  const times = [];
  let file;
  for (let run = 0; run <= runs; run += 1) {
    const next = run === 0 ? tree : withoutSection(tree, run);
    const made = name === 'print' ? await print(page, session, next) : await set(page, name, next);
    times.push(made.ms);
    file ??= made.file;
  }
  const memory = memoryPeak(pid) - before;
  await server.close();
  const [first, ...steady] = times;
  return { first, steady: median(steady), memory, ...describeFile(file) };
}

/** As when one answer changes: most of the guide is as it was, and everything after the change moves. */
function withoutSection(tree, run) {
  const at = 1 + ((run * 7) % (tree.children.length - 2));
  return { ...tree, children: tree.children.filter((_, i) => i !== at) };
}

async function set(page, name, tree) {
  const made = await page.evaluate(
    ([engine, nodes]) => window.bench.set(engine, nodes),
    [name, tree],
  );
  return { ms: made.ms, file: Buffer.from(made.file, 'base64') };
}

async function print(page, session, tree) {
  const drawn = await page.evaluate((nodes) => window.bench.draw(nodes), tree);
  const begun = performance.now();
  const { data } = await session.send('Page.printToPDF', { generateTaggedPDF: true });
  return { ms: drawn + performance.now() - begun, file: Buffer.from(data, 'base64') };
}

function describeFile(bytes) {
  const file = `${mkdtempSync(`${tmpdir()}/bench-`)}/file.pdf`;
  writeFileSync(file, bytes);
  const said = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const value = (label) => new RegExp(`${label}:\\s+(\\S+)`).exec(said)?.[1];
  return { bytes: bytes.length, pages: Number(value('Pages')), tagged: value('Tagged') };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
