/** Browsers that lack something, and clocks that are wrong. */
import {
  answerAll,
  colombian,
  download,
  english,
  expect,
  expectPdf,
  expectWholeGuide,
  linkTo,
  openStart,
  press,
  test,
} from './journey';

const { t } = english;

/** What a browser on plain http, inside another app or on an old device may lack. */
const missing = [
  'crypto.randomUUID',
  'navigator.clipboard',
  'navigator.serviceWorker',
  'navigator.share',
  'navigator.canShare',
  'navigator.locks',
  'navigator.storage',
  'indexedDB.databases',
  'CSS.highlights',
  'window.Highlight',
  'window.BroadcastChannel',
  'window.requestIdleCallback',
  'window.showSaveFilePicker',
  'window.caches',
  'window.CompressionStream',
  'Array.prototype.toSpliced',
  'Array.prototype.toSorted',
];

for (const name of missing) {
  test(`the guide and its PDF without ${name}`, async ({ page }) => {
    await page.addInitScript((path) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      let holder: unknown = window;
      for (const one of names) if (one !== 'window') holder = Reflect.get(Object(holder), one);
      // A property may be the object's own or its prototype's.
      for (let at = holder; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
        Reflect.deleteProperty(Object(at), last);
      if (Reflect.has(Object(holder), last)) throw new Error(`${path} is still there.`);
    }, name);
    await page.goto(linkTo(colombian, english));
    await expectWholeGuide(page);
    await expectPdf(page, 'ready');
    expect((await download(page, english)).bytes.length).toBeGreaterThan(10_000);
  });
}

test('a browser that refuses downloads and cannot print leads to other ways', async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('Refused');
    };
    Reflect.deleteProperty(window, 'print');
    Reflect.deleteProperty(Window.prototype, 'print');
  });
  await page.goto(linkTo(colombian, english));
  await expectPdf(page, 'ready');
  await expect(page.getByRole('button', { name: t('button.print') })).toHaveCount(0);
  await press(page, t('button.download'));
  await expect(page.getByText(t('not-arrived.what-to-do'))).toBeVisible();
  await expectWholeGuide(page);
});

test('a download that may have been dropped offers to open the PDF', async ({ page }) => {
  await page.goto(linkTo(colombian, english));
  await expectPdf(page, 'ready');
  await expect(page.getByText(t('not-arrived'))).toHaveCount(0);
  await download(page, english);
  await page.getByText(t('not-arrived'), { exact: true }).click();
  const opened = page.waitForEvent('popup');
  await press(page, t('not-arrived.open'));
  await opened;
});

for (const clock of ['1970-01-01T12:00:00Z', '2024-06-01T12:00:00Z', '2099-01-01T12:00:00Z']) {
  test(`a clock that says ${clock} is asked about`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(clock));
    await openStart(page, english);
    await answerAll(page, colombian, english);
    await press(page, t('button.make-guide'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('clock.title'));
    await expect(page.getByText(clock.slice(0, 4))).toBeVisible();
    await page.getByLabel(t('clock.today')).fill('1999-01-01');
    await press(page, t('button.continue'));
    await expect(page.getByRole('alert')).toHaveText(t('clock.wrong'));
    await page.getByLabel(t('clock.today')).fill('2026-12-05');
    await press(page, t('button.continue'));
    await expectWholeGuide(page);
    await expect(page.getByText(t('pdf.as-of', { day: '5 December 2026' }))).toBeVisible();
    await expectPdf(page, 'ready');
    await page.goto('./#handouts');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('screen.print-run'));
  });
}
