import type { Page } from '@playwright/test';
import {
  colombian,
  download,
  english,
  expect,
  expectWholeGuide,
  georgian,
  linkTo,
  openStart,
  press,
  test,
  ukrainian,
  wordsOf,
} from './journey';
import { historyOf } from './watch';

const { t } = english;

/** Opens a link as another page or a message would, with somewhere to go back to. */
async function follow(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#${fragment}`);
}

async function expectClean(page: Page): Promise<void> {
  expect(page.url()).not.toContain('#');
  expect(await page.evaluate(() => location.href)).not.toContain('#');
  expect((await historyOf(page)).join('\n')).not.toMatch(/#|legion|Colombia/);
}

test('a link opens its guide at once, and no address keeps it', async ({ page }) => {
  await follow(page, 'nationality=CO&unit=legion&contract=signed&locale=uk');
  await expectWholeGuide(page);
  await expect(page.locator('.guide')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', ukrainian));
  await expect(page.locator('#not-understood')).toHaveCount(0);
  await expectClean(page);
  expect(await page.evaluate(() => history.length)).toBe(2);
  expect(await page.evaluate(() => history.state)).toEqual({ step: 'guide' });

  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goForward();
  await expectClean(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(page.getByText(wordsOf(colombian, 'unit', ukrainian))).toHaveCount(0);
});

test('the fragment is gone before anything else is asked for', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/en-')) addresses.push(page.url());
  });
  await follow(page, 'nationality=CO&unit=legion&contract=signed&locale=en');
  await expectWholeGuide(page);
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).not.toContain('#');
});

test('a link opened in an open page speaks for another person altogether', async ({ page }) => {
  await openStart(page, english);
  await page.goto(linkTo(colombian, english));
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', english));
  await page.evaluate(() => {
    location.hash = '#nationality=GE&contract=none&locale=uk';
  });
  await expect(page.locator('.guide')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.guide')).toContainText(wordsOf(georgian, 'contract', ukrainian));
  for (const tongue of [english, ukrainian])
    await expect(page.locator('.guide')).not.toContainText(wordsOf(colombian, 'unit', tongue));
  await expectClean(page);
});

test('the answers of a link can be seen and changed', async ({ page }) => {
  await follow(page, 'nationality=CO&unit=legion&contract=ended&passport=lost&locale=en');
  await press(page, t('button.change-answers'));
  await expect(page.locator('dl')).toContainText(t('answer.passport.lost'));
  await press(page, t('check.change', { field: t('field.passport') }));
  await page.getByRole('radio', { name: t('question.leave-out') }).check();
  await press(page, t('button.continue'));
  await expect(page.locator('dl')).not.toContainText(t('field.passport'));
  await expect(page.locator('dl')).toContainText(wordsOf(colombian, 'unit', english));
});

test('a guide as of another day says which', async ({ page }) => {
  await follow(page, 'nationality=CO&unit=legion&contract=signed&today=2026-12-01&locale=en');
  await expect(page.getByText(t('pdf.as-of', { day: '1 December 2026' }))).toBeVisible();
});

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
    const elements = async () => page.locator('main *:not(li, code)').count();
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
