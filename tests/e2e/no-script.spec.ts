/** A browser without JavaScript: the page says what it lacks and leads to plain pages, from any path. */
import { readdirSync } from 'node:fs';
import { dist, expect, test, tongues } from './journey';
import { hostPlainly } from './plain-host';

test.use({ javaScriptEnabled: false });

for (const { tag, words, t } of tongues) {
  test(`${words.name}: from the page to the first steps`, async ({ page }) => {
    const host = await hostPlainly('/a/b/');
    await page.goto(host.address);
    await page.getByRole('link', { name: words.name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('body')).toContainText(t('frame.not-advice'));
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    host.close();
  });
}

test('every language has its plain page', () => {
  const pages = readdirSync(dist).filter((name) => name.startsWith('plain-'));
  expect(pages.length).toBe(
    readdirSync('locales', { withFileTypes: true }).filter((one) => one.isDirectory()).length,
  );
});
