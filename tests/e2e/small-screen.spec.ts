import type { Page } from '@playwright/test';
import {
  asked,
  button,
  choose,
  colombian,
  english,
  expect,
  openStart,
  press,
  questionHeading,
  test,
  tongues,
} from './journey';
import { visitEveryScreen, visitKeptApp } from './screens';

/** What is wider than the screen. */
const findWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= 320) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent}`)
      .map((words) => words.slice(0, 80));
  });

/** What is too small for a thumb. */
async function findSmall(page: Page) {
  const controls = page.locator(
    'button:visible, label:has(input):visible, input[type=text]:visible',
  );
  const heights = await controls.evaluateAll((all) =>
    all.map((one) => [one.textContent, Math.round(one.getBoundingClientRect().height)] as const),
  );
  return heights.filter(([, height]) => height < 48);
}

for (const tongue of tongues) {
  test(`nothing is wider than 320 pixels, and every control is large enough for a thumb (${tongue.tag})`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async (screen: string) => {
      expect.soft(await findWide(page), screen).toEqual([]);
      expect.soft(await findSmall(page), screen).toEqual([]);
    };
    await visitKeptApp(page, tongue, look);
    await visitEveryScreen(page, tongue, look);
  });
}

test('at 400 % zoom every answer and Continue can be reached and seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStart(page, english);
  await press(page, english.t('button.start'));
  for (const field of asked) {
    await expect(questionHeading(page, field, english)).toBeVisible();
    await choose(page, colombian, field, english);
    const go = button(page, english.t('button.continue'));
    for (let presses = 0; presses < 20; presses++) {
      if (await go.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(go).toBeFocused();
    await expect(go).toBeInViewport({ ratio: 1 });
    const isOnTop = await go.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.t('check.title'));
});
