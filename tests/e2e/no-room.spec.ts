/** Keeping the app where the device has no room for it, or the worker is refused: a sentence, and nothing half kept. */
import { button, colombian, english, expect, expectPdf, linkTo, test } from './journey';

const { t } = english;
const keep = new RegExp(t('offline.keep', { name: 'English', size: '.+' }).replace(/[()]/g, '.'));

test('without room nothing is kept, and the page goes on', async ({ page, context }) => {
  await page.goto('./#offline');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await page.getByRole('button', { name: keep }).click();
  await expect(page.getByTestId('kept-app')).toHaveAttribute('data-state', 'no-room');
  await expect(page.getByText(t('offline.no-room'))).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('about:blank');
  await page.goto(linkTo(colombian, english));
  await expectPdf(page, 'ready');
});

test('a browser that refuses the worker says that nothing new was kept', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('refused'));
  });
  await page.goto('./#offline');
  await page.getByRole('button', { name: keep }).click();
  await expect(page.getByText(t('offline.not-whole'))).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('over plain http it is not offered', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'isSecureContext', { value: false }),
  );
  await page.goto('./');
  await expect(button(page, t('button.start'))).toBeVisible();
  await expect(page.getByText(t('offline.start'))).toHaveCount(0);
  await page.goto('./#offline');
  await expect(page.getByText(t('offline.not-here'))).toBeVisible();
  await expect(page.getByRole('button', { name: keep })).toHaveCount(0);
});
