import type { Page } from '@playwright/test';
import { english, expect, press } from './journey';
import { readPdf, squeeze } from './read-pdf';

const { t } = english;

/** Print is pressed once, and paper would hold every section of the guide. */
export async function expectPrints(page: Page): Promise<void> {
  const prints = () => page.evaluate(() => (window as unknown as { prints?: number }).prints ?? 0);
  const before = await prints();
  await page.evaluate(() => {
    const counting = window as unknown as { prints?: number };
    window.print = () => {
      counting.prints = (counting.prints ?? 0) + 1;
    };
  });
  await press(page, t('button.print'));
  expect(await prints()).toBe(before + 1);
  const { text } = await readPdf(await page.pdf());
  for (const title of await page.locator('.guide-section h2').allInnerTexts())
    expect(text).toContain(squeeze(title));
}
