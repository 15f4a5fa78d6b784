import { writeLinkCode } from '../../src/questions/link-code';
import { expectClean, follow } from './follow';
import { hold } from './hold';
import {
  colombian,
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

const { t } = english;

test('a link opens its guide at once, and no address keeps it', async ({ page }) => {
  await follow(page, 'nationality=CO&unit=legion&contract=signed&locale=uk');
  await expectWholeGuide(page);
  await expect(page.locator('.guide')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', ukrainian));
  await expect(page.locator('#not-understood')).toHaveCount(0);
  await expectClean(page);
  expect(await page.evaluate(() => history.length)).toBe(2);
  expect(await page.evaluate(() => history.state)).toEqual({ step: 'guide', at: 0 });

  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.goForward();
  await expectClean(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(page.getByText(wordsOf(colombian, 'unit', ukrainian))).toHaveCount(0);
});

test('a short code opens the same guide, and no address keeps it', async ({ page }) => {
  await follow(page, writeLinkCode({ ...colombian, locale: 'uk' }));
  await expectWholeGuide(page);
  await expect(page.locator('.guide')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', ukrainian));
  await expect(page.locator('#not-understood')).toHaveCount(0);
  await expectClean(page);
});

test('a code that somebody mistyped opens the start, and no guide', async ({ page }) => {
  await follow(page, writeLinkCode({ ...colombian, locale: 'en' }).replace(/.$/, '0'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
  await expectClean(page);
});

test('the fragment is gone before anything else is asked for', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (/(words|prose|facts)-/.test(request.url())) addresses.push(page.url());
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

test('a guide for another day than today offers the guide for today', async ({ page }) => {
  await follow(page, 'nationality=CO&unit=legion&contract=signed&today=2025-12-01&locale=en');
  await expect(page.getByRole('region', { name: /1 December 2025/ })).toBeVisible();
  await press(page, t('other-day.show-today'));
  await expect(page.getByRole('region', { name: /1 December 2025/ })).toHaveCount(0);
  await expect(page.getByText(t('pdf.as-of', { day: '1 December 2025' }))).toHaveCount(0);
  await expectWholeGuide(page);
});

test('a link with a question mark is understood, taken out of the address, and told', async ({
  page,
}) => {
  await page.goto('about:blank');
  await page.goto('./?nationality=CO&unit=legion&contract=signed&locale=en');
  await expectWholeGuide(page);
  await expect(page.locator('.guide')).toContainText(wordsOf(colombian, 'unit', english));
  await expect(page.getByRole('region', { name: t('link.sent') })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expectClean(page);
});

test('what others hang to an address opens the start and no guide', async ({ page }) => {
  await page.goto('./?fbclid=IwAR0abc');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start.title'));
});

test('a link opened while the page is still opening is followed too', async ({ page }) => {
  const letGo = await hold(page, '**/assets/words-en-*.js');
  const reading = page.waitForRequest('**/assets/words-en-*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await reading;
  await page.evaluate(() => {
    location.hash = '#nationality=CO&unit=legion&contract=signed&locale=en';
  });
  letGo();
  await expectWholeGuide(page);
  await expectClean(page);
});

test('a link that only chooses a language opens the questions in it', async ({ page }) => {
  await page.goto(`./#locale=${ukrainian.tag}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ukrainian.t('start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', ukrainian.tag);
  expect(new URL(page.url()).hash).toBe('');
});
