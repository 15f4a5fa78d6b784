/** Whoever asks what others wrote finds it on the page, with the words of each licence. */
import { expect, test } from './journey';

test('the page lists what others wrote', async ({ page }) => {
  await page.goto('./#about');
  const list = page.locator('details', { has: page.getByText('preact') });
  await list.locator('summary').click();
  await expect(list.getByRole('listitem').filter({ hasText: /^fflate / })).toBeVisible();
  await expect(
    list.getByRole('listitem').filter({ hasText: /noto-sans \S+: .*OFL/ }),
  ).toBeVisible();
  const words = await page.request.get('./licences.txt');
  expect(words.ok()).toBe(true);
  expect(await words.text()).toContain('SIL OPEN FONT LICENSE');
  await expect(page.locator('a[href="licences.txt"]')).toHaveCount(1);
});
