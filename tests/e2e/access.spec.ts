import { readFileSync } from 'node:fs';
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
import { visitEveryScreen } from './screens';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

for (const tongue of tongues) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no fault that axe can find (${tongue.tag}, ${colorScheme})`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Put there by the browser itself: the page's policy would not let it in.
      await page.addInitScript({ content: axeSource });
      await visitEveryScreen(page, tongue, async (screen) => {
        const violations = await page.evaluate(async () => {
          const found = await (window as unknown as { axe: typeof axe }).axe.run({
            resultTypes: ['violations'],
          });
          return found.violations.map(({ id, nodes }) => ({
            id,
            at: nodes
              .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
              .slice(0, 3),
          }));
        });
        expect.soft(violations, screen).toEqual([]);
        const moving = await page.evaluate(() => document.getAnimations().length);
        expect.soft(moving, `${screen}: moves, though less motion is asked for`).toBe(0);
        await expect(page.getByRole('heading', { level: 1 }), screen).toHaveCount(1);
      });
    });
  }
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
