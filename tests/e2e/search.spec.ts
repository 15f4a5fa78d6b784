/** The guide on the page: its contents beside it, and a search that shows where a word stands. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import {
  colombian,
  english,
  expect,
  expectWholeGuide,
  linkTo,
  openFromFoot,
  press,
  test,
  ukrainian,
} from './journey';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const found = (page: import('@playwright/test').Page) => page.locator('[data-found-now]');

test('a word is found in its forms, shown in place, and let go of', async ({ page }) => {
  const { t } = english;
  await page.goto(linkTo(colombian, english));
  await expectWholeGuide(page);
  const before = await page.locator('.guide').innerHTML();
  const box = page.getByRole('searchbox');
  await box.fill('permits');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toContainText(/Found in \d+ places/);
  const [, total = ''] = /(\d+)/.exec(await status.innerText()) ?? [];
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['found']);

  await box.press('Enter');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page)).toContainText(/permit/i);
  await expect(found(page)).toBeInViewport();
  await expect(status).toContainText(`1 of ${total}`);
  await expect(box).toBeFocused();
  await box.press('Enter');
  await expect(status).toContainText(`2 of ${total}`);
  await box.press('Shift+Enter');
  await press(page, t('search.previous'));
  await expect(status).toContainText(`${total} of ${total}`);
  await press(page, t('search.next'));
  await expect(status).toContainText(`1 of ${total}`);

  const place = await found(page).elementHandle();
  await press(page, t('search.close'));
  await expect(found(page)).toHaveCount(0);
  expect(await place?.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect(box).toHaveValue('');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  // Nothing of the text was touched, so that it copies and prints as it was.
  await place?.evaluate((element) => (element as Element).removeAttribute('tabindex'));
  // Sources that were folded stay open where the place was found.
  const now = await page.locator('.guide').innerHTML();
  expect(now.replaceAll(' open=""', '')).toBe(before);
  expect(new URL(page.url()).hash).toBe('');
});

test('what a guide does not have is said to be in a part that was left out', async ({ page }) => {
  const { t } = english;
  await page.goto('./#contract=considering&nationality=CO&unit=afu&locale=en');
  await expectWholeGuide(page);
  await page.getByRole('searchbox').fill('prosthesis prostheses wounded');
  await expect(page.getByRole('search')).toContainText(t('search.elsewhere'));
  await page.getByRole('searchbox').press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a Ukrainian word is found by its sound, with any ending', async ({ page }) => {
  await page.goto(linkTo(colombian, ukrainian));
  await expectWholeGuide(page);
  for (const word of ['posvidka', 'посвідок', 'raport', 'рапортом']) {
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('searchbox').press('Enter');
    await expect(found(page)).toContainText(/посвідк|рапорт/i);
  }
});

test('the contents stand beside the text and mark what is being read; on a phone they fold', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(linkTo(colombian, english));
  await expectWholeGuide(page);
  const contents = page.locator('.guide-contents');
  const heading = page.locator('.guide-section h2').nth(5);
  await heading.evaluate((element) => element.scrollIntoView());
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveText((await heading.textContent()) ?? '');
  await expect(current).toBeInViewport();

  await page.setViewportSize({ width: 320, height: 640 });
  await expect(contents).toBeHidden();
  await openFromFoot(page, english, 'pdf.contents');
  await contents.getByRole('link').nth(3).click();
  await expect(page.locator('.guide-section h2').nth(3)).toBeInViewport();
});

test('axe finds no fault while places are shown, and nothing is wider than 320 pixels', async ({
  page,
}) => {
  await page.addInitScript({ content: axeSource });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(linkTo(colombian, english));
  await expectWholeGuide(page);
  await openFromFoot(page, english, 'pdf.contents');
  await page.getByRole('searchbox').fill('permit');
  await page.getByRole('searchbox').press('Enter');
  await expect(found(page)).toBeInViewport();
  const violations = await page.evaluate(async () => {
    const run = await (window as unknown as { axe: typeof axe }).axe.run();
    return run.violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
