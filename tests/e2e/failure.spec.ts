/** Whatever fails, the reader gets a sentence and keeps the whole guide as a page that prints. */
import type { Page } from '@playwright/test';
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
  linkTo,
  openStart,
  pdfStatus,
  press,
  test,
  wordsOf,
} from './journey';
import { readPdf, squeeze } from './read-pdf';

const { t } = english;

/** The guide stands and prints, although the PDF did not come for this reason. */
async function expectGuideWithoutPdf(page: Page, cause: string): Promise<void> {
  await expectPdf(page, 'failed');
  await expect(pdfStatus(page)).toHaveText(`${t(`pdf.failed.${cause}`)} ${t('pdf.failed.print')}`);
  await expectWholeGuide(page);
  await expectPrints(page);
}

async function expectPrints(page: Page): Promise<void> {
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

async function expectHealed(page: Page): Promise<void> {
  await press(page, t('button.try-again'));
  await expectPdf(page, 'ready');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
}

const worker = '**/pdf.worker*';
const throwing = (when: string) => `self.onmessage = ({ data }) => {
  if (data.type === '${when}') throw new Error('broken on purpose');
  self.postMessage({ type: 'ready' });
};`;

for (const [what, body] of [
  ['throws at once', 'throw new Error("broken on purpose");'],
  ['throws when the fonts come', throwing('fonts')],
  ['dies in the middle of the work', throwing('typeset')],
  ['is no program', '<!doctype html><title>Not found</title>'],
] as const) {
  test(`a worker that ${what}`, async ({ page }) => {
    await page.route(worker, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
    await page.goto(linkTo(colombian, english));
    await expectGuideWithoutPdf(page, 'worker');
    await page.unroute(worker);
    await expectHealed(page);
  });
}

test('a worker that the network does not bring', async ({ page }) => {
  await page.route(worker, (route) => route.abort());
  await page.goto(linkTo(colombian, english));
  await expectGuideWithoutPdf(page, 'worker');
  await press(page, t('button.download'));
  await expectPdf(page, 'failed');
  await page.unroute(worker);
  await expectHealed(page);
});

for (const [what, answer] of [
  ['does not come', { status: 404 }],
  ['is cut short', { body: 'OTTO' }],
  ['is another file', { body: '<!doctype html><title>Please sign in to this network</title>' }],
  ['is damaged', { body: Buffer.from([0, 1, 0, 0, 0, 255, ...Array(2000).fill(7)]) }],
] as const) {
  test(`a font that ${what}`, async ({ page }) => {
    await page.route('**/*.ttf', (route) => route.fulfill(answer));
    await page.goto(linkTo(colombian, english));
    await expectGuideWithoutPdf(page, 'font');
    await page.unroute('**/*.ttf');
    if (what !== 'is damaged') await expectHealed(page);
  });
}

test('no WebAssembly, as in Lockdown Mode', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await page.goto(linkTo(colombian, english));
  await expectGuideWithoutPdf(page, 'no-webassembly');
});

test('no worker at all', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await page.goto(linkTo(colombian, english));
  await expectGuideWithoutPdf(page, 'worker');
});

test('a typesetter that does not come', async ({ page }) => {
  await page.route('**/client-*.js', (route) => route.abort());
  await page.goto(linkTo(colombian, english));
  await expectGuideWithoutPdf(page, 'worker');
  await page.unroute('**/client-*.js');
  await expectHealed(page);
});

for (const part of ['guide-page-*.js', 'guide-page-*.css', '_content_facts-*.js']) {
  test(`a guide whose ${part} does not come is asked for again`, async ({ page }) => {
    await page.route(`**/${part}`, (route) => route.abort());
    await openStart(page, english);
    await answerAll(page, colombian, english);
    await press(page, t('button.make-guide'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guide.did-not-come'));
    await expect(page.getByText(t('guide.did-not-come.what-to-do'))).toBeVisible();
    await press(page, t('button.change-answers'));
    for (const field of asked)
      await expect(page.locator('dl')).toContainText(wordsOf(colombian, field, english));
    await press(page, t('button.make-guide'));
    await expect(button(page, t('button.try-again'))).toBeVisible();
    await page.unroute(`**/${part}`);
    await press(page, t('button.try-again'));
    await expectWholeGuide(page);
    await expect(page.locator('.guide-section header').first()).not.toHaveCSS('margin', 'nothing');
    const dressed = () => [...document.styleSheets].some((sheet) => sheet.href?.includes('guide-page'));
    expect(await page.evaluate(dressed)).toBe(true);
    await expectPdf(page, 'ready');
  });
}

test('words of a language that do not come leave the page as it was', async ({ page }) => {
  await openStart(page, english);
  await page.route('**/assets/uk-*.js', (route) => route.abort());
  await press(page, 'Українська');
  await expect(page.getByText(t('language.failed'))).toBeVisible();
  await page.unroute('**/assets/uk-*.js');
  await press(page, 'Українська');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('a page whose words do not come says so in two languages', async ({ page }) => {
  await page.route('**/assets/en-*.js', (route) => route.abort());
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
  await page.route('**/assets/index-*.css', (route) => route.abort());
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

test('offline once the parts have come: the guide and the PDF are still made', async ({ page, context }) => {
  const parts = ['guide-page-', 'guide-', '_content_facts-', 'regular-', 'bold-', 'pdf.worker-'];
  const come = parts.map((part) =>
    page.waitForEvent('requestfinished', (request) => request.url().includes(`${part}`)),
  );
  await openStart(page, english);
  await answerAll(page, colombian, english);
  await Promise.all(come);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await press(page, t('button.make-guide'));
  await expectWholeGuide(page);
  await expectPdf(page, 'ready');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
  await expectPrints(page);
});

test('offline at the first question: the answers stay, and the guide comes with the network', async ({
  page,
  context,
}) => {
  await openStart(page, english);
  await context.setOffline(true);
  await answerAll(page, colombian, english);
  await press(page, t('button.make-guide'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('guide.did-not-come'));
  await context.setOffline(false);
  await press(page, t('button.try-again'));
  await expectWholeGuide(page);
  await expectPdf(page, 'ready');
});
