/** What another version of the page, or a fault, has left on the device instead of a kept print run. */
import type { Page } from '@playwright/test';
import { english, expect, press, test } from './journey';
import { readPdf, squeeze } from './read-pdf';
import { expectMidway, openRun, startRun, takeFile } from './run-list';
import { keptBy } from './watch';

const { t } = english;

interface Left {
  version?: number;
  store?: string;
  run?: unknown;
}

/** Puts something where a run is kept. */
async function leave(page: Page, left: Left): Promise<void> {
  await openRun(page);
  await page.evaluate(
    ({ version = 1, store = 'kept', run }) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('putivnyk-print-run', version);
        opening.onupgradeneeded = () => {
          const objects = opening.result.createObjectStore(store);
          if (run !== undefined) objects.put(run, 'run');
        };
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
    left,
  );
}

const run = { rows: [{ locale: 'en' }], output: 'pdf', paper: 'a4', qr: 'none', codes: 'EN' };

for (const [what, left] of [
  ['an empty object', { run: {} }],
  ['a text', { run: 'run' }],
  ['a run of a day that is none', { run: { ...run, day: 'nonsense' } }],
  ['a later version', { version: 2, run: { ...run, day: '2026-11-27' } }],
  ['another store', { store: 'other' }],
] as const) {
  test(`${what} is said, does not block the screen, and can be deleted`, async ({
    page,
    context,
  }) => {
    await leave(page, left);
    await openRun(page);
    const found = page.getByTestId('found');
    await expect(found).toContainText(t('print-run.found.unreadable'));
    await expect(found.getByRole('button', { name: t('print-run.found.go-on') })).toHaveCount(0);
    await press(page, t('print-run.found.delete'));
    await expect(found).toHaveCount(0);
    await expect.poll(async () => (await keptBy(page, context)).databases).toEqual([]);
    await openRun(page);
    await expect(found).toHaveCount(0);
  });
}

test('a later version does not stop a run that is to be kept', async ({ page, context }) => {
  await leave(page, { version: 2, run: {} });
  await openRun(page, 'en,CO,afu,considering,card,1');
  await page.getByLabel(t('print-run.keep')).check();
  await expect(page.getByText(t('print-run.keep.failed'))).toHaveCount(0);
  await startRun(page);
  await takeFile(page);
  await expect.poll(async () => (await keptBy(page, context)).databases).toEqual([]);
});

test('guides that were kept are not used again on another day', async ({ page }) => {
  test.slow();
  const rows = ['CO', 'GE', 'PL', 'DE'].map((code) => `en,${code},afu,considering,a4,1`);
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  await openRun(page, ...rows);
  await page.getByLabel(t('print-run.keep')).check();
  await startRun(page);
  await expectMidway(page, 4);
  await page.clock.setFixedTime(new Date('2026-11-27T12:00:00'));
  await openRun(page);
  await press(page, t('print-run.found.go-on'));
  await startRun(page);
  const { text } = await readPdf(await takeFile(page));
  const asOf = (day: string) => squeeze(t('pdf.as-of', { day }));
  expect(text).toContain(asOf('27 November 2026'));
  expect(text).not.toContain(asOf('26 November 2026'));
});

test('another tab that deletes what is kept costs a running run no row', async ({
  page,
  context,
}) => {
  test.slow();
  const rows = ['CO', 'GE', 'PL', 'DE'].map((code) => `en,${code},afu,considering,a4,1`);
  await openRun(page, ...rows);
  await page.getByLabel(t('print-run.keep')).check();
  await startRun(page);
  await expectMidway(page, 4);
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate(() => void indexedDB.deleteDatabase('putivnyk-print-run'));
  await takeFile(page);
  await expect(page.getByText(t('print-run.done.all'))).toBeVisible();
});
