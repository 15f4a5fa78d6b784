/** The part of the bench that measures the print run, in a browser, on the built app. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { findMissing } from './find-missing.mjs';
import { memoryNow, processorTime } from './measure-memory.mjs';
import { guidesMade, launchApp, makeRun } from './open-app.mjs';
import { makeRows, toCsv } from './run-rows.mjs';
import { tableOfRun } from './table-run.mjs';
import { writeResults } from './write-results.mjs';
import { loadWriter } from './write-trees.mjs';

/** Guides of the long run, and of the short one by which one thread is held against two. */
const long = Number(process.env.GUIDES ?? 100);
const short = Number(process.env.SHORT ?? 32);
const rounds = 3;

export async function benchPrintRun() {
  const { browser, address, close } = await launchApp();
  const writer = await loadWriter();
  const one = { browser, address };
  const rowsOf = (count) => makeRows(count, writer.locales, writer.formats);

  const samples = [];
  const rows = rowsOf(long);
  const whole = await makeRun({
    ...one,
    csv: toCsv(rows),
    threads: 2,
    output: 'zip',
    look: (page) => sample(page, samples),
  });
  const missing = await compare(rows, writer, whole.file);

  const times = { 1: [], 2: [] };
  const prints = new Set();
  for (let round = 0; round < rounds; round += 1) {
    for (const threads of [1, 2]) {
      const made = await makeRun({ ...one, csv: toCsv(rowsOf(short)), threads, output: 'pdf' });
      times[threads].push(made.seconds);
      prints.add(createHash('sha256').update(made.file).digest('hex'));
      console.log(
        `${threads} thread(s): ${made.seconds.toFixed(1)} s, longest task ${made.longest} ms`,
      );
    }
  }
  const version = browser.version();
  await close();
  const { locales, formats } = writer;
  const day = new Date().toISOString().slice(0, 10);
  const measured = {
    guides: long,
    locales,
    formats,
    missing,
    seconds: whole.seconds,
    longest: whole.longest,
    samples,
    times,
    prints: prints.size,
  };
  writeResults('The print run', `${day}, Chromium ${version}. ${tableOfRun(measured)}`);
}

/** What the page and all its threads hold, as the kernel counts it, twice a second. */
async function sample(page, samples) {
  await new Promise((go) => setTimeout(go, 500));
  const made = await guidesMade(page).catch(() => undefined);
  if (made === undefined) return;
  if (samples.at(-1)?.made !== made)
    console.log(`${made} guides made, ${samples.at(-1)?.kilobytes} KB`);
  const processor = processorTime(process.pid);
  samples.push({ made, kilobytes: memoryNow(process.pid), processor });
}

/** Reads every guide of the archive and looks for the words of its tree. */
async function compare(rows, writer, file) {
  const files = unzipSync(new Uint8Array(file));
  const wrong = [];
  for (const [i, row] of rows.entries()) {
    const name = `${String(i + 1).padStart(3, '0')}-${row.locale}-${row.edition}.pdf`;
    const bytes = files[name];
    const missing = bytes ? await findMissing(writer.write(row), bytes) : ['the whole guide'];
    if (missing.length > 0) wrong.push({ name, missing });
  }
  for (const { name, missing } of wrong) console.log(`${name} lacks:`, missing.slice(0, 3));
  return wrong.length;
}
