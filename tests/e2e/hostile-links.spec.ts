/** A link is somebody else's text: what cannot be read in it is named, and is never more than text. */

import { expectClean, follow } from './follow';
import { download, english, expect, expectWholeGuide, test } from './journey';

const { t } = english;

for (const part of [
  'unit=navy',
  'contractStart=2026-02-30',
  'today=2026-13-01',
  'problem=unpaid,gold',
  'nationality=UA',
  'locale=xx',
  'colour=red',
  '__proto__=1',
  'constructor=1',
  'nationality=',
  'reader=%E0%A4%A',
]) {
  test(`a link with ${part} opens the guide and names that part`, async ({ page }) => {
    await follow(page, `${part}&contract=signed`);
    await expectWholeGuide(page);
    const notice = page.getByRole('region', { name: t('link.not-understood') });
    const [name = ''] = part.split('=');
    await expect(notice.getByRole('listitem')).toHaveCount(1);
    await expect(notice.getByRole('listitem')).toContainText(`${name}=`);
    if (!part.includes('%')) await expect(notice.getByRole('listitem')).toHaveText(part);
    await expect(page.locator('.guide')).toContainText(t('answer.contract.signed'));
    await expectClean(page);
  });
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eevil\u0000',
];
for (const value of hostile) {
  test(`hostile text is shown as text: ${JSON.stringify(value)}`, async ({ page }) => {
    const notice = '[aria-labelledby="not-understood"]';
    const elements = () => page.locator(`${notice} *, .guide *`).count();
    await follow(page, 'unit=x&contract=signed');
    await expectWholeGuide(page);
    const usual = await elements();
    await follow(page, `${new URLSearchParams({ unit: value })}&contract=signed`);
    await expectWholeGuide(page);
    await expect(page.locator('code')).toContainText(value.replace('\u0000', '').slice(0, 34));
    expect(await elements()).toBe(usual);
    await expect(page.locator('main :is(img, script, svg, iframe)')).toHaveCount(0);
    await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0);
    await expectClean(page);
  });
}

test('a value of ten thousand letters is cut, and the page keeps its width', async ({ page }) => {
  const long = 'x'.repeat(10_000);
  await follow(page, `unit=${long}&${long}=1&contract=signed&locale=en`);
  await expectWholeGuide(page);
  await expect(page.locator('code')).toHaveCount(2);
  for (const words of await page.locator('code').allInnerTexts())
    expect(words.length).toBeLessThan(100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await download(page, english);
});

test('a thousand unknown parts still leave the guide in reach', async ({ page }) => {
  const many = Array.from({ length: 1000 }, (_, at) => `a${at}=1`).join('&');
  await follow(page, `${many}&contract=signed&locale=en`);
  await expectWholeGuide(page);
});

for (const fragment of ['', 'nationality', 'section-pay', 'constructor', '%', '/etc/passwd']) {
  test(`a fragment that is no situation opens the start: #${fragment}`, async ({ page }) => {
    await follow(page, fragment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
    expect(page.url()).not.toContain(`#${fragment || '.'}`);
  });
}
