/** Serves the built app, and makes print runs in it as a volunteer does. */
import { readFileSync } from 'node:fs';
import { getChromium } from '../tools/find-chromium.mjs';
import { run } from '../tools/install.mjs';
import { serveBuilt } from '../tools/serve-built.mjs';

/** Builds the app, serves it and opens a browser. @returns both, the page's address and how to end all */
export async function launchApp() {
  const executablePath = await getChromium();
  run('npx', ['--no-install', 'vite', 'build', '--configLoader=runner', '--logLevel=error']);
  const { chromium } = await import('@playwright/test');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  const app = await serveBuilt();
  const close = async () => {
    await browser.close();
    await app.close();
  };
  return { browser, address: app.address, close };
}

/**
 * Makes one run and takes its file.
 * @param threads the number of typesetters that the page is made to believe its machine can run
 * @param look is called again and again while the run is made, with how many guides are done
 */
export async function makeRun({ browser, address, csv, threads, output, look }) {
  const page = await browser.newPage();
  await page.addInitScript((cores) => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => cores });
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  }, threads);
  await page.goto(`${address}#handouts`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.setInputFiles('input[type=file]', {
    name: 'rows.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await page.locator('[data-testid=parts][data-state=here]').waitFor({ timeout: 120_000 });
  // Wait for the estimate of the guides: a person starts a run after reading its plan.
  await page.getByTestId('plan').getByText('about').first().waitFor({ timeout: 600_000 });
  await page.locator(`input[name=output][value=${output}]`).check();
  const isMeant = page.getByLabel('Yes, I mean so many copies');
  if (await isMeant.isVisible()) await isMeant.check();
  await page.evaluate(() => {
    window.longest = 0;
  });
  const begun = performance.now();
  await page.getByRole('button', { name: 'Make the print run' }).click();
  const crashed = new Promise((_, reject) =>
    page.on('crash', () => reject(new Error('The page crashed.'))),
  );
  const done = Promise.race([page.getByTestId('outcome').waitFor({ timeout: 7_200_000 }), crashed]);
  let isDone = false;
  done.finally(() => {
    isDone = true;
  });
  const watching = (async () => {
    while (look && !isDone) await look(page);
  })();
  await done;
  const seconds = (performance.now() - begun) / 1000;
  await watching;
  const longest = await page.evaluate(() => window.longest);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = readFileSync(await (await coming).path());
  await page.close();
  return { seconds, longest, file };
}

/** How many guides a run has made, as its screen says. */
export async function guidesMade(page) {
  const words = await page
    .getByTestId('progress')
    .locator('dd')
    .first()
    .textContent({ timeout: 2000 });
  return Number(/\d+/.exec(words ?? '')?.[0] ?? 0);
}
