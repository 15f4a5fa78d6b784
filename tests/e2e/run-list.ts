/** What journeys through the print run do. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button, english, expect, press } from './journey';

const { t } = english;
const head = 'locale,nationality,unit,contract,format,copies';

/** Opens a table as a file. */
export async function openRows(page: Page, csv: string | Buffer, name = 'rows.csv'): Promise<void> {
  const buffer = typeof csv === 'string' ? Buffer.from(csv) : csv;
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
}

/** Opens the screen with rows, in a browser that offers no file to write to, and waits for what they need. */
export async function openRun(page: Page, ...rows: string[]): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('about:blank');
  await page.goto('./#handouts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('screen.print-run'));
  if (rows.length === 0) return;
  await openRows(page, [head, ...rows].join('\n'));
  await expect(page.getByTestId('parts')).toHaveAttribute('data-state', 'here', {
    timeout: 60_000,
  });
}

/** Ticks the box that keeps a run. @returns the code that is shown */
export async function keepRun(page: Page): Promise<string> {
  // The code is made first, so the tick comes a moment after the press.
  await page.getByLabel(t('print-run.keep')).click();
  await expect(page.getByLabel(t('print-run.keep'))).toBeChecked();
  return page.getByTestId('keep-code').innerText();
}

/** Takes up again what was kept. */
export async function takeUp(page: Page, code: string): Promise<void> {
  await page.getByLabel(t('print-run.found.code')).fill(code);
  await press(page, t('print-run.found.go-on'));
}

export const startRun = (page: Page) => press(page, t('print-run.start'));

/** Waits until some guides of a run are made, and not all: looked at in every frame, as a run can be over in a second. */
export async function expectMidway(page: Page, all: number): Promise<void> {
  const some = t('print-run.progress.of', { done: `[1-${all - 1}]`, all });
  await page.waitForFunction(
    (pattern) =>
      new RegExp(pattern).test(document.querySelector('[data-testid=progress]')?.textContent ?? ''),
    some,
    { timeout: 60_000, polling: 'raf' },
  );
}

/**
 * Kills the threads of one kind as soon as a run is midway, in the same task in which the page shows it.
 * A thread ends without a word, as it does on a device that has no memory left. To be called before the page is opened.
 * @returns the number of threads that were killed so far
 */
export async function killMidway(page: Page, kind: string, all: number) {
  const some = t('print-run.progress.of', { done: `[1-${all - 1}]`, all });
  await page.addInitScript(
    ([kind, some]) => {
      const threads: Worker[] = [];
      const state = { killed: 0 };
      Object.assign(window, { state });
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (String(url).includes(`${kind}.worker`)) threads.push(this);
        }
      };
      new MutationObserver(() => {
        const progress = document.querySelector('[data-testid=progress]')?.textContent ?? '';
        if (state.killed > 0 || !new RegExp(some).test(progress)) return;
        for (const thread of threads) thread.terminate();
        state.killed = threads.length;
      }).observe(document, { childList: true, characterData: true, subtree: true });
    },
    [kind, some] as const,
  );
  return () =>
    page.evaluate(() => (window as unknown as { state: { killed: number } }).state.killed);
}

/** Waits for the end of the run and takes its file. */
export async function takeFile(page: Page): Promise<Buffer> {
  await expect(page.getByTestId('outcome')).toBeVisible({ timeout: 240_000 });
  return take(page, t('print-run.done.save'));
}

/** Presses a button that saves a file, and takes it. */
export async function take(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await press(page, name);
  return readFileSync(await (await coming).path());
}

/** The button of a row. */
export const rowButton = (page: Page, action: string, number: number) =>
  button(page, t('print-run.row.do', { action: t(`print-run.row.${action}`), number }));

/** How many things are kept of a run; none where there is no place for them yet. */
export const countKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('putivnyk-print-run');
        // To look must not make the place.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const database = opening.result;
          const [store] = database.objectStoreNames;
          const end = (count: number) => {
            database.close();
            resolve(count);
          };
          if (!store) return end(0);
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => end(counting.result);
          counting.onerror = () => end(0);
        };
      }),
  );
