import { endless } from './fake-threads';
import { hold } from './hold';
import {
  answerAll,
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
} from './journey';

const { t } = english;

for (const slow of ['**/*.ttf', '**/pdf.worker*', '**/client-*.js']) {
  test(`while ${slow} is slow, words and Cancel stand on the page`, async ({ page }) => {
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    const letGo = await hold(page, slow);
    await page.goto(linkTo(colombian, english));
    await expectWholeGuide(page);
    await expect(pdfStatus(page)).toHaveText(t('pdf.making'));
    await expect(button(page, t('button.cancel'))).toBeVisible();
    await press(page, t('button.download'));
    await expect(pdfStatus(page)).toHaveText(t('pdf.making.wanted'));

    await press(page, t('button.cancel'));
    await expectPdf(page, 'stopped');
    await expect(pdfStatus(page)).toHaveText(t('pdf.stopped'));
    await expect(button(page, t('button.cancel'))).toHaveCount(0);
    letGo();

    const { bytes } = await download(page, english);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expectPdf(page, 'ready');
    // The download that was cancelled has not come after all.
    expect(downloads).toEqual(['guide.pdf']);
  });
}

test('work that began while the answers were checked is cancelled too', async ({ page }) => {
  const letGo = await hold(page, '**/*.ttf');
  await openStart(page, english);
  await answerAll(page, colombian, english);
  await press(page, t('button.make-guide'));
  await press(page, t('button.cancel'));
  await expectPdf(page, 'stopped');
  letGo();
  expect((await download(page, english)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expectPdf(page, 'ready');
});

test('Cancel ends a worker that never ends by itself, and Download starts another', async ({
  page,
}) => {
  await page.route('**/pdf.worker*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: endless }),
  );
  const started = page.waitForEvent('worker');
  await page.goto(linkTo(colombian, english));
  const worker = await started;
  const ended = worker.waitForEvent('close');
  await expectWholeGuide(page);
  await press(page, t('button.download'));
  await press(page, t('button.cancel'));
  await ended;
  await expectPdf(page, 'stopped');
  await page.unroute('**/pdf.worker*');
  expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
});

test('Leave quickly does not wait for the typesetter', async ({ page }) => {
  await hold(page, '**/*.ttf');
  await page.goto(linkTo(colombian, english));
  await press(page, t('button.download'));
  const gone = page.waitForURL('about:blank');
  await press(page, t('leave.button'));
  await gone;
  expect(page.workers()).toEqual([]);
});
