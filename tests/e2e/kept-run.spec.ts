/** What another version of the page, or a fault, has left on the device instead of a kept print run. */
import type { Page } from '@playwright/test';
import { english, expect, press, test } from './journey';
import { readPdf, squeeze } from './read-pdf';
import { countKept, expectMidway, keepRun, openRun, startRun, takeFile, takeUp } from './run-list';
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
    ({ version = 2, store = 'kept', run }) =>
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

/** Enough guides that a run is not over before it is interrupted. */
const several = () =>
  'CO GE PL DE BR US GB NP ZA'.split(' ').map((code) => `en,${code},afu,considering,a4,1`);

const run = { rows: [{ locale: 'en' }], output: 'pdf', paper: 'a4', qr: 'none', codes: 'EN' };

for (const [what, left] of [
  ['an empty object', { run: {} }],
  ['a text', { run: 'run' }],
  ['a run of a day that is none', { run: { ...run, day: 'nonsense' } }],
  ['an older version, which did not encrypt', { version: 1, run: { ...run, day: '2026-11-27' } }],
  ['a later version', { version: 3, run: { ...run, day: '2026-11-27' } }],
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
  await leave(page, { version: 3, run: {} });
  await openRun(page, 'en,CO,afu,considering,card,1');
  await keepRun(page);
  await expect(page.getByText(t('print-run.keep.failed'))).toHaveCount(0);
  await startRun(page);
  await takeFile(page);
  await expect.poll(async () => (await keptBy(page, context)).databases).toEqual([]);
});

test('what is kept is encrypted: rows and guides cannot be read from the database, nor what they are for', async ({
  page,
}) => {
  test.slow();
  const rows = several();
  await openRun(page, ...rows);
  const code = await keepRun(page);
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await startRun(page);
  await expectMidway(page, 9);
  await expect(page.getByTestId('keep-code')).toHaveText(code);
  await openRun(page);
  const kept = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('putivnyk-print-run');
        opening.onsuccess = () => {
          const objects = opening.result.transaction('kept').objectStore('kept');
          const keys = objects.getAllKeys();
          const values = objects.getAll();
          values.onsuccess = async () => {
            const texts = values.result.map((value) => {
              const bytes = value instanceof Uint8Array ? value : new Uint8Array(value.data);
              return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
            });
            opening.result.close();
            done([...keys.result.map(String), ...texts]);
          };
        };
      }),
  );
  expect(kept.length).toBeGreaterThan(5);
  const whole = kept.join('\n');
  for (const word of ['%PDF', 'considering', 'nationality', code, code.replaceAll('-', '')])
    expect(whole).not.toContain(word);
  for (const name of kept.slice(0, kept.length / 2))
    expect(name).toMatch(/^(salt|run|[0-9a-f]{64})$/);

  await takeUp(
    page,
    code.replace(/^./, (letter) => (letter === '7' ? '8' : '7')),
  );
  await expect(page.getByText(t('print-run.found.wrong'))).toBeVisible();
  // As a person types it: small letters, O for 0, no hyphens.
  await takeUp(page, code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o'));
  await expect(page.locator('tbody tr')).toHaveCount(9);
  await startRun(page);
  await takeFile(page);
});

test('where databases cannot be listed, a kept run is found, and Leave quickly wipes it', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(IDBFactory.prototype, 'databases'));
  await openRun(page);
  await expect(page.getByTestId('found')).toHaveCount(0);
  // To look has made no place.
  expect(await countKept(page)).toBe(0);
  await openRun(page, ...['CO', 'GE', 'PL'].map((code) => `en,${code},afu,considering,a4,1`));
  await keepRun(page);
  await startRun(page);
  await expect.poll(() => countKept(page)).toBeGreaterThan(0);
  await openRun(page);
  await expect(page.getByTestId('found')).toBeVisible();
  const gone = page.waitForURL('about:blank');
  await press(page, t('leave.button'));
  await gone;
  await openRun(page);
  await expect(page.getByTestId('found')).toHaveCount(0);
  expect(await countKept(page)).toBe(0);
});

test('guides that were kept are not used again on another day', async ({ page }) => {
  test.slow();
  const rows = several();
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  await openRun(page, ...rows);
  const code = await keepRun(page);
  await startRun(page);
  await expectMidway(page, 9);
  await page.clock.setFixedTime(new Date('2026-11-27T12:00:00'));
  await openRun(page);
  await takeUp(page, code);
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
  await keepRun(page);
  await startRun(page);
  await expectMidway(page, 4);
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate(() => void indexedDB.deleteDatabase('putivnyk-print-run'));
  await takeFile(page);
  await expect(page.getByText(t('print-run.done.all'))).toBeVisible();
});
