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

/** Waits until some guides of a run are made, and not all. */
export async function expectMidway(page: Page, all: number): Promise<void> {
  const some = t('print-run.progress.of', { done: `[1-${all - 1}]`, all });
  await expect(page.getByTestId('progress')).toContainText(new RegExp(some), { timeout: 60_000 });
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
