import { expectPrints } from './expect-prints';
import {
  answerAll,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  openStart,
  press,
  test,
} from './journey';

const { t } = english;

test('offline once the parts have come: the guide and the PDF are still made', async ({
  page,
  context,
}) => {
  const parts = [/guide-page-.*js/, /facts-/, /regular-/, /bold-/, /pdf\.worker-/];
  const come = parts.map((part) =>
    page.waitForEvent('requestfinished', (request) => part.test(request.url())),
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
