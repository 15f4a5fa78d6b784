import type { Locator, Page } from '@playwright/test';
import {
  asked,
  button,
  colombian,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  questionHeading,
  test,
  wordsOf,
} from './journey';

/** Presses Tab until the control has the focus; a control that cannot be reached fails. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 30; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

async function pressByKey(page: Page, name: string): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
}

test('the whole journey needs no mouse', async ({ page }) => {
  const { t } = english;
  await page.goto('./');
  await pressByKey(page, t('button.start'));

  await tabTo(page, page.getByRole('combobox'));
  await page.keyboard.type('colom');
  await page.keyboard.press('ArrowDown');
  const marked = page.getByRole('option', { selected: true });
  await expect(marked).toHaveText(wordsOf(colombian, 'nationality', english));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveValue(wordsOf(colombian, 'nationality', english));
  await page.keyboard.press('Enter');

  for (const field of asked.slice(1)) {
    await expect(questionHeading(page, field, english)).toBeFocused();
    await tabTo(page, page.getByRole('radio').first());
    const wanted = page.getByRole('radio', { name: wordsOf(colombian, field, english) });
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses++)
      await page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
    await pressByKey(page, t('button.continue'));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('check.title'));
  await pressByKey(page, t('button.make-guide'));
  await expectWholeGuide(page);
  await expectPdf(page, 'ready');
  const coming = page.waitForEvent('download');
  await pressByKey(page, t('button.download'));
  expect((await coming).suggestedFilename()).toBe('guide.pdf');
});

test('contents, notes and the way back move the focus and leave the address alone', async ({
  page,
}) => {
  await page.goto('./#nationality=CO&unit=legion&contract=signed&locale=en');
  const link = page.locator('.guide-contents a').nth(2);
  const target = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(target ?? '')).toBeFocused();
  await expect(page.locator(target ?? '')).toBeInViewport();

  const reference = page.locator('.guide a[href^="#note-"]').first();
  const note = page.locator((await reference.getAttribute('href')) ?? '');
  await reference.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await note.locator('.note-number').focus();
  await page.keyboard.press('Enter');
  await expect(reference).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});
