/** The table of the print run: keyboard, files of all sorts, what is kept, and how a run is stopped. */
import { endless } from './fake-threads';
import { button, english, expect, press, test } from './journey';
import { countKept, keepRun, openRows, openRun, rowButton, startRun, takeUp } from './run-list';
import { keptBy, nothing } from './watch';

const { t } = english;

test('rows are added, changed, repeated, moved and removed by keyboard alone', async ({ page }) => {
  await openRun(page);
  const key = async (name: string) => {
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
    await page.keyboard.press('Enter');
  };
  const named = (action: string, number: number) =>
    t('print-run.row.do', { action: t(`print-run.row.${action}`), number });
  await button(page, t('print-run.add.row')).focus();
  await key(t('print-run.add.row'));
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await rowButton(page, 'change', 1).focus();
  await key(named('change', 1));
  await expect(page.locator(':focus')).toHaveAccessibleName(t('print-run.column.locale'));
  await page.keyboard.press('Tab');
  // By its first letter and the arrow. A whole name would hang on the clock: a list forgets what was typed a moment ago.
  await page.keyboard.press('c');
  const chosen = page.locator(':focus');
  for (let presses = 0; presses < 30; presses++) {
    if ((await chosen.locator('option:checked').innerText()) === 'Colombia') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.getByLabel(t('print-run.column.copies'), { exact: true }).fill('12');
  await page.keyboard.press('Enter');
  await expect(page.locator('tbody tr')).toContainText(['Colombia']);
  await rowButton(page, 'duplicate', 1).focus();
  await key(named('duplicate', 1));
  await expect(page.locator(':focus')).toHaveAccessibleName(named('duplicate', 2));
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await expect(page.locator('tbody tr').nth(1)).toContainText(
    t('print-run.row.same', { number: 1 }),
  );
  await rowButton(page, 'up', 2).focus();
  await key(named('up', 2));
  await expect(page.getByTestId('row-said')).toHaveText(t('print-run.said.moved', { number: 1 }));
  // The row is the first now and cannot move further up: the keyboard is on another of its buttons.
  await expect(page.locator('tbody tr').first().locator(':focus')).toHaveCount(1);
  await rowButton(page, 'remove', 1).focus();
  await key(named('remove', 1));
  await expect(page.locator(':focus')).toHaveAccessibleName(named('remove', 1));
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('the keyboard has its new place at the moment at which the row has changed, before anything is painted', async ({
  page,
}) => {
  await openRun(page);
  await openRows(page, 'locale,copies\nuk,3\nen,2\n');
  await expect(page.locator('tbody tr')).toHaveCount(2);
  /** Presses a button, and says which row's element holds the keyboard as soon as the page has answered. */
  const placeAfter = (selector: string) =>
    page.evaluate(async (pressed) => {
      document.querySelector<HTMLButtonElement>(pressed)?.click();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      const place = document.activeElement;
      const row = place?.closest('tr');
      return {
        row: row ? [...document.querySelectorAll('tbody tr')].indexOf(row) + 1 : 0,
        at: place?.getAttribute('data-action') ?? place?.localName,
      };
    }, selector);
  const second = 'tbody tr:nth-child(2)';
  expect(await placeAfter(`${second} [data-action=change]`)).toEqual({ row: 2, at: 'select' });
  expect(await placeAfter(`${second} .button-quiet`)).toEqual({ row: 2, at: 'change' });
  expect(await placeAfter(`${second} [data-action=up]`)).toEqual({ row: 1, at: 'change' });
  expect(await placeAfter(`${second} [data-action=duplicate]`)).toEqual({
    row: 3,
    at: 'duplicate',
  });
  expect(await placeAfter(`${second} [data-action=remove]`)).toEqual({ row: 2, at: 'remove' });
});

test('what is no list of rows is refused in words, and the rows stay', async ({ page }) => {
  await openRun(page);
  const said = page.getByTestId('rows-said');
  await openRows(page, 'locale,copies\nuk,3\n');
  await expect(said).toContainText(t('print-run.said.added', { n: 1 }));
  await openRows(page, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'list.csv');
  await expect(said).toHaveText(t('print-run.refused.picture'));
  await openRows(page, Buffer.alloc(0));
  await expect(said).toHaveText(t('print-run.refused.empty'));
  await openRows(page, `locale,copies\n${'uk,1\n'.repeat(100_000)}`);
  await expect(said).toHaveText(t('print-run.refused.too-many', { most: 1000 }));
  await openRows(page, 'locale,copies\nuk,"3\n');
  await expect(said).toHaveText(t('print-run.refused.quote', { row: 2 }));
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('cells are pasted, and a thousand rows do not fill the screen', async ({ page }) => {
  await openRun(page);
  await page.getByText(t('print-run.add.paste'), { exact: true }).click();
  await page
    .getByLabel(t('print-run.add.paste.label'))
    .fill('uk\tGE\tguard\tnone\ta4\t5\n'.repeat(1000));
  await press(page, t('print-run.add.paste.do'));
  await expect(page.locator('tbody tr')).toHaveCount(25);
  await press(page, t('print-run.rows.more'));
  await expect(page.locator('tbody tr')).toHaveCount(50);
  await expect(page.getByTestId('plan')).toContainText('5,000');
});

test('so much paper is asked about before it is made', async ({ page }) => {
  await openRun(page, 'en,CO,afu,considering,a4,500');
  await expect(button(page, t('print-run.start'))).toBeDisabled();
  await page.getByLabel(t('print-run.much.meant')).check();
  await expect(button(page, t('print-run.start'))).toBeEnabled();
});

test('Cancel stops everything within a second and leaves nothing behind', async ({
  page,
  context,
}) => {
  await page.route('**/pdf.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: endless }),
  );
  await openRun(page, 'en,CO,afu,signed,a4,1', 'uk,CO,afu,signed,a4,1');
  await keepRun(page);
  await startRun(page);
  await expect(page.getByTestId('progress')).toBeVisible();
  await page.waitForTimeout(1500);
  await press(page, t('button.cancel'));
  await expect(page.getByText(t('print-run.stopped'))).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await keptBy(page, context)).toMatchObject({ databases: [], files: [] });
  await expect(page.locator('tbody tr')).toHaveCount(2);
});

test('a run is found again after a reload only if that was asked for, and Leave quickly wipes it', async ({
  page,
  context,
}) => {
  await page.route('**/pdf.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: endless }),
  );
  const found = page.getByTestId('found');
  await openRun(page, 'en,CO,afu,signed,a4,1');
  await startRun(page);
  await expect(page.getByTestId('progress')).toBeVisible();
  expect(await keptBy(page, context)).toEqual(nothing);
  await openRun(page);
  await expect(found).toHaveCount(0);

  await openRun(page, 'en,CO,afu,signed,a4,1', 'uk,GE,,,,3');
  const code = await keepRun(page);
  await startRun(page);
  await expect.poll(() => countKept(page)).toBeGreaterThan(0);
  await openRun(page);
  await expect(found).toBeVisible();
  await takeUp(page, code);
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await expect(page.locator('tbody tr').nth(1)).toContainText('Georgia');

  const { origin } = new URL(page.url());
  const gone = page.waitForURL('about:blank');
  await press(page, t('leave.button'));
  await gone;
  await page.goto(origin);
  await expect.poll(async () => (await keptBy(page, context)).databases).toEqual([]);
});

test('a run that is started at the moment at which the box is ticked is kept', async ({ page }) => {
  await page.route('**/pdf.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: endless }),
  );
  await openRun(page, 'en,CO,afu,signed,a4,1');
  await page.getByLabel(t('print-run.keep')).evaluate((box: HTMLInputElement, start) => {
    box.click();
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === start)?.click();
  }, t('print-run.start'));
  await expect(page.getByTestId('progress')).toBeVisible();
  await expect.poll(() => countKept(page)).toBeGreaterThan(0);
  await openRun(page);
  await expect(page.getByTestId('found')).toBeVisible();
});

test('the choice not to keep a run any longer wipes it', async ({ page, context }) => {
  await openRun(page, 'en,CO,afu,signed,a4,1');
  const keep = page.getByLabel(t('print-run.keep'));
  await expect(keep).not.toBeChecked();
  await keep.check();
  await keep.uncheck();
  await expect.poll(async () => (await keptBy(page, context)).databases).toEqual([]);
});
