/** The guide in one hand: what is to be done comes first, and the rest is within reach of a thumb. */
import type { Page } from '@playwright/test';
import { colombian, english, expect, linkTo, openStart, press, test, ukrainian } from './journey';

const { t } = english;
const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

async function openGuide(page: Page, tongue = english): Promise<void> {
  await page.goto(linkTo(colombian, tongue));
  await expect(page.locator('.guide-section').first()).toBeVisible();
}

const foot = (page: Page, word: string) =>
  page.getByRole('navigation', { name: t('guide.foot') }).getByRole('button', { name: t(word) });
const top = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

test('what is to be done stands at the top, under one bar', async ({ page }) => {
  await openGuide(page);
  expect(await page.getByRole('banner').evaluate((bar) => bar.getBoundingClientRect().height)).toBe(
    52,
  );
  expect(await top(page, '.guide-section h2')).toBeLessThan(125);
  expect(await top(page, '.guide-section li')).toBeLessThan(180);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('Continue and both ways to start are seen without scrolling', async ({ page }) => {
  await openStart(page, english);
  for (const name of ['button.start', 'button.start.relative'])
    await expect(page.getByRole('button', { name: t(name), exact: true })).toBeInViewport({
      ratio: 1,
    });
  await page.goto('./');
  await openStart(page, english);
  await press(page, t('button.start'));
  await page.getByRole('combobox').fill('Colombia');
  await press(page, t('button.continue'));
  await expect(page.getByRole('radio')).toHaveCount(7);
  for (const radio of await page.getByRole('radio').all())
    await expect(radio).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: t('button.continue') })).toBeInViewport({
    ratio: 1,
  });
});

test('a sheet keeps the focus, closes on Escape and gives the focus back', async ({ page }) => {
  await openGuide(page);
  for (const [word, title] of [
    ['pdf.contents', 'pdf.contents'],
    ['guide.call', 'guide.call.title'],
    ['guide.save', 'guide.save.title'],
  ] as const) {
    await foot(page, word).press('Enter');
    const sheet = page.getByRole('dialog', { name: t(title) });
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const close = sheet.getByRole('button', { name: t('search.close') });
    const size = await close.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(foot(page, word)).toBeFocused();
  }
  await foot(page, 'guide.call').click();
  await expect(page.getByRole('dialog').getByRole('link', { name: '1512' })).toBeVisible();
});

test('a jump leads to a section, and Back returns to the spot', async ({ page }) => {
  await openGuide(page);
  await page.locator('.guide .notes a').nth(3).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.locator('.guide .notes a').nth(3).click();
  const note = page.locator('.note:focus');
  await expect(note).toBeInViewport();
  await page.goBack();
  await expect(page.locator('.guide .notes a').nth(3)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page).not.toHaveURL(/#/);

  await foot(page, 'pdf.contents').click();
  await page.locator('.guide-contents a').nth(4).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.guide-section h2').nth(4)).toBeFocused();
  await page.goBack();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('sources are folded, and printed whole', async ({ page }) => {
  await openGuide(page);
  const folds = page.locator('.notes-fold');
  await expect(folds.first()).toBeVisible();
  await expect(folds.first().locator('.note').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(
    await folds.evaluateAll((all) => all.every((one) => (one as HTMLDetailsElement).open)),
  ).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folds.first().locator('.note').first()).toBeHidden();
});

test('on a very low window nothing stands over the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openGuide(page);
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('navigation', { name: t('guide.foot') }),
  ])
    expect(await part.evaluate((element) => getComputedStyle(element).position)).toMatch(
      /static|relative/,
    );
});

test('words for the desk fill the screen, face the clerk and can be turned', async ({ page }) => {
  await openGuide(page);
  await page.locator('.callout-show .show-button').first().click();
  const words = page.getByTestId('desk-words');
  await expect(words).toHaveAttribute('lang', 'uk');
  await expect(words).toHaveAttribute('translate', 'no');
  const frame = words.locator('..');
  const turned = () =>
    frame.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  expect(await turned()).toBe(-1);
  await press(page, t('desk.turn'));
  expect(await turned()).toBe(1);
  const size = () =>
    words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  for (let number = 0; number < 12; number += 1) {
    expect(await size()).toBeGreaterThanOrEqual(24);
    expect(await size()).toBeLessThanOrEqual(64);
    expect(
      await words.evaluate(
        (element) => element.scrollWidth <= (element.parentElement?.clientWidth ?? 0),
      ),
    ).toBe(true);
    const before = await words.textContent();
    await press(page, t('desk.next'));
    await expect(words).not.toHaveText(before ?? '');
  }
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await expect(page.locator('.callout-show .show-button').first()).toBeFocused();
});

test('on the smallest phone words for the desk are seen whole, or from their beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(linkTo(colombian, english));
  await page.locator('.callout-show .show-button').first().click();
  const words = page.getByTestId('desk-words');
  await press(page, t('desk.turn'));
  for (let number = 0; number < 5; number += 1) {
    const above = await words.evaluate((element) => {
      const frame = element.parentElement ?? element;
      return element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    });
    expect(above).toBeGreaterThanOrEqual(0);
    await press(page, t('desk.next'));
  }
});

test('the desk is dark at night, and is left quickly by the same keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGuide(page);
  await foot(page, 'guide.show').click();
  const desk = page.getByRole('dialog');
  expect(await desk.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  await expect(page).toHaveURL('about:blank');
});

test('the desk shows a Ukrainian guide too', async ({ page }) => {
  await openGuide(page, ukrainian);
  await page.locator('.callout-show .show-button').first().click();
  await expect(page.getByTestId('desk-words')).toBeVisible();
});
