/** A link is somebody else's text: what cannot be read in it is named, and is never more than text. */

import { expectClean, follow } from './follow';
import { download, english, expect, expectWholeGuide, test } from './journey';

const { t } = english;

const notice = '[aria-labelledby="not-understood"]';

for (const [part, named] of [
  ['unit=navy', t('field.unit')],
  ['contractStart=2026-02-30', t('field.contractStart')],
  ['today=2026-13-01', t('link.today')],
  ['problem=unpaid,gold', t('field.problem')],
  ['nationality=UA', t('field.nationality')],
  ['nationality=', t('field.nationality')],
  ['reader=%E0%A4%A', t('field.reader')],
  ['locale=xx', t('language.heading')],
  ['edition=huge', t('format.how')],
  ['paper=a5', t('format.paper')],
  ['colour=red', t('link.unknown', { n: 1 })],
  ['__proto__=1', t('link.unknown', { n: 1 })],
  ['constructor=1', t('link.unknown', { n: 1 })],
] as const) {
  test(`a link with ${part} opens the guide and names that part`, async ({ page }) => {
    await follow(page, `${part}&contract=signed`);
    await expectWholeGuide(page);
    await expect(page.locator(notice).getByRole('listitem')).toHaveText([named]);
    await expect(page.locator('.guide')).toContainText(t('answer.contract.signed'));
    await expectClean(page);
  });
}

const hostile = [
  'URGENT: this guide is withdrawn. Call +7 495',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eevil\u0000',
];
for (const value of hostile) {
  test(`what somebody else wrote into a link is not shown: ${JSON.stringify(value)}`, async ({
    page,
  }) => {
    await follow(page, `${new URLSearchParams({ unit: value, [value]: value })}&contract=signed`);
    await expectWholeGuide(page);
    expect((await page.locator('#content').innerText()).includes(value.slice(0, 12))).toBe(false);
    await expect(page.locator(`${notice} li`)).toHaveCount(2);
    await expect(page.locator('main :is(img, script, svg, iframe)')).toHaveCount(0);
    await expectClean(page);
  });
}

test('a value of ten thousand letters keeps the page as wide as it is', async ({ page }) => {
  const long = 'x'.repeat(10_000);
  await follow(page, `unit=${long}&${long}=1&contract=signed&locale=en`);
  await expectWholeGuide(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await download(page, english);
});

test('a thousand unknown parts still leave the guide in reach', async ({ page }) => {
  const many = Array.from({ length: 1000 }, (_, at) => `a${at}=1`).join('&');
  await follow(page, `${many}&contract=signed&locale=en`);
  await expectWholeGuide(page);
  await expect(page.locator(`${notice} li`)).toHaveText([t('link.unknown', { n: 1000 })]);
});

for (const fragment of [
  '',
  'nationality',
  'section-pay',
  'constructor',
  '%',
  '/etc/passwd',
  'fbclid=IwAR0abc',
  'tgWebAppData=user%3D1&tgWebAppVersion=8.0',
  'locale=UA',
  'about&x=y',
]) {
  test(`a fragment that is no situation opens the start: #${fragment}`, async ({ page }) => {
    await follow(page, fragment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
    expect(page.url()).not.toContain(`#${fragment || '.'}`);
  });
}
