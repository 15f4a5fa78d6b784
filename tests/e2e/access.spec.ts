import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import {
  asked,
  choose,
  colombian,
  english,
  expect,
  openStart,
  press,
  test,
  tongues,
} from './journey';
import { visitEveryScreen, visitKeptApp } from './screens';

/** The rules of axe whose answer hangs on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds on the screen as it is.
 * @param rules the only ones to ask; none means all that axe has
 */
async function findViolations(page: Page, rules: readonly string[] = []) {
  return page.evaluate(async (asked) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      ...(asked.length > 0 && { runOnly: { type: 'rule', values: [...asked] } }),
    });
    return found.violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).slice(0, 3),
    }));
  }, rules);
}

/** Where every element of the page is, how large, and whether it shows. */
const readBoxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const { display, visibility } = getComputedStyle(one);
        return [one.localName, x, y, width, height, display, visibility].join();
      })
      .join('\n'),
  );

for (const tongue of tongues) {
  test(`no fault that axe can find (${tongue.tag}), by day and by night`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    // Put there by the browser itself: the page's policy would not let it in.
    await page.addInitScript({ content: axeSource });
    const look = async (screen: string) => {
      expect.soft(await findViolations(page), screen).toEqual([]);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect.soft(moving, `${screen}: moves, though less motion is asked for`).toBe(0);
      await expect(page.getByRole('heading', { level: 1 }), screen).toHaveCount(1);
      // By night the same elements have other colours, and nothing else: only the rules on colours are asked once more.
      // A screen to which something still comes, such as the pages that are reckoned, is looked at again.
      const isSameByNight = async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        const byDay = await readBoxes(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        return (await readBoxes(page)) === byDay;
      };
      await expect
        .poll(isSameByNight, `${screen}: by night more than colours has changed`)
        .toBe(true);
      expect.soft(await findViolations(page, colourRules), `${screen}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    };
    await visitKeptApp(page, tongue, look);
    await visitEveryScreen(page, tongue, look);
  });
}

test('the focus goes to the heading of each screen that opens', async ({ page }) => {
  const { t } = english;
  const heading = page.getByRole('heading', { level: 1 });
  await openStart(page, english);
  await press(page, t('button.start'));
  for (const field of asked) {
    await expect(heading).toContainText(t(`question.${field}`));
    await expect(heading).toBeFocused();
    await choose(page, colombian, field, english);
    await press(page, t('button.continue'));
  }
  await expect(heading).toHaveText(t('check.title'));
  await expect(heading).toBeFocused();
  await press(page, t('button.make-guide'));
  await expect(page.locator('.guide')).toBeVisible();
  await expect(heading).toBeFocused();
  await page.getByRole('link', { name: t('about.title') }).click();
  await expect(heading).toHaveText(t('about.title'));
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(page.locator('.guide')).toBeVisible();
  await expect(heading).toBeFocused();
});
