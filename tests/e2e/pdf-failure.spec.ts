/** Whatever keeps the PDF away, the reader gets a sentence and keeps the whole guide as a page that prints. */
import type { Page } from '@playwright/test';
import { expectPrints } from './expect-prints';
import { throwing } from './fake-threads';
import {
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  linkTo,
  pdfStatus,
  press,
  test,
} from './journey';

const { t } = english;

/** The guide stands and prints, although the PDF did not come for this reason. */
async function expectGuideWithoutPdf(
  page: Page,
  cause: string,
  group = 'pdf.failed',
): Promise<void> {
  await expectPdf(page, 'failed');
  await expect(pdfStatus(page)).toHaveText(`${t(`${group}.${cause}`)} ${t('pdf.failed.print')}`);
  await expectWholeGuide(page);
  await expectPrints(page);
}

async function expectHealed(page: Page): Promise<void> {
  // Back from print the page may have asked anew by itself.
  await expect(pdfStatus(page)).not.toHaveAttribute('data-state', 'making', { timeout: 60_000 });
  if ((await pdfStatus(page).getAttribute('data-state')) === 'failed')
    await press(page, t('button.try-again'));
  await expectPdf(page, 'ready');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
}

const worker = '**/pdf.worker*';
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
  const askedAgain = page.waitForEvent('requestfailed', (one) => one.url().includes('pdf.worker'));
  await press(page, t('button.download'));
  await askedAgain;
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

test('a browser without WebAssembly, as in Lockdown Mode, makes the PDF all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await page.goto(linkTo(colombian, english));
  await expectPdf(page, 'ready');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
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
  await expectGuideWithoutPdf(page, 'no-network', 'part');
  await page.unroute('**/client-*.js');
  await expectHealed(page);
});
