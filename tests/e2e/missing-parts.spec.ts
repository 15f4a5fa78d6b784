/** Whatever part of the page does not come, the page is never blank, and the answers stay. */
import {
  answerAll,
  asked,
  button,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  openStart,
  press,
  test,
  wordsOf,
} from './journey';

const { t } = english;

for (const part of ['guide-page-*.js', 'facts-*.js']) {
  test(`a guide whose ${part} does not come is asked for again`, async ({ page }) => {
    await page.route(`**/${part}`, (route) => route.abort());
    await openStart(page, english);
    await answerAll(page, colombian, english);
    await press(page, t('button.make-guide'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guide.did-not-come'));
    await expect(page.getByText(t('part.no-network'))).toBeVisible();
    await press(page, t('button.change-answers'));
    for (const field of asked)
      await expect(page.locator('dl')).toContainText(wordsOf(colombian, field, english));
    await press(page, t('button.make-guide'));
    await expect(button(page, t('button.try-again'))).toBeVisible();
    await page.unroute(`**/${part}`);
    await press(page, t('button.try-again'));
    await expectWholeGuide(page);
    await expectPdf(page, 'ready');
  });
}

test('a guide whose styles did not come at first is dressed in the end', async ({ page }) => {
  await openStart(page, english);
  await page.route('**/*.css', (route) => route.abort());
  await answerAll(page, colombian, english);
  await page.unroute('**/*.css');
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  await expect(page.locator('.guide-section').nth(1)).toHaveCSS('border-top-style', 'solid');
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, t('button.download'))).toBeHidden();
});

test('words of a language that do not come leave the page as it was', async ({ page }) => {
  await openStart(page, english);
  await page.route('**/assets/words-uk-*.js', (route) => route.abort());
  await press(page, 'Українська');
  await expect(page.getByText(t('part.no-network'))).toBeVisible();
  await page.unroute('**/assets/words-uk-*.js');
  await press(page, 'Українська');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('a page whose words do not come says so in two languages', async ({ page }) => {
  await page.route('**/assets/words-en-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(/The page could not open/)).toBeVisible();
  await expect(page.getByText(/Не вдалося відкрити сторінку/)).toBeVisible();
  await expect(page.getByText(/The page is opening/)).toHaveCount(0);
});

test('a page whose program does not come says what to do', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(/If this sentence stays, reload/)).toBeVisible();
});

test('a page without its styles can still be used', async ({ page }) => {
  await page.route('**/*.css', (route) => route.abort());
  await openStart(page, english);
  await answerAll(page, colombian, english);
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('without JavaScript the page says why nothing opens', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText(/so it needs JavaScript/)).toBeVisible();
    await expect(page.getByText(/The page is opening/)).toBeHidden();
  });
});

test('storage that is denied is not missed', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: denied });
    Object.defineProperty(Document.prototype, 'cookie', { get: denied, set: denied });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: denied });
  });
  await openStart(page, english);
  await answerAll(page, colombian, english);
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  expect((await download(page, english)).name).toBe('guide.pdf');
});
