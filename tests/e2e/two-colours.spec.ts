/** A reader who lets the system choose all colours still sees what is chosen, what is a button and where they are. */
import type { Locator, Page } from '@playwright/test';
import { button, choose, colombian, english, expect, openStart, press, test } from './journey';

const { t } = english;

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

const borderOf = (element: Locator) =>
  element.evaluate((one) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one);
    return {
      width: Number.parseFloat(borderTopWidth),
      style: borderTopStyle,
      color: borderTopColor,
    };
  });

/** Goes through all that can have the focus, and gives back what shows no ring around it. */
async function withoutRing(page: Page): Promise<string[]> {
  const bare: string[] = [];
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const around = [focused, focused.closest('label')].filter((one) => one !== null);
      const hasRing = around.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      return { name: `${focused.tagName} ${focused.textContent}`.slice(0, 60), hasRing };
    });
    if (!found) break;
    if (!found.hasRing) bare.push(found.name);
  }
  return bare;
}

test('the chosen answer, the buttons and the focus are seen in two colours', async ({ page }) => {
  await openStart(page, english);
  expect(await borderOf(button(page, t('button.start')))).toMatchObject({ style: 'solid' });
  await press(page, t('button.start'));
  await choose(page, colombian, 'nationality', english);
  await press(page, t('button.continue'));
  await choose(page, colombian, 'unit', english);
  const card = (is: string) =>
    page
      .locator('label')
      .filter({ has: page.locator(`input[name=unit]${is}`) })
      .first();
  const [chosen, other] = [
    await borderOf(card(':checked')),
    await borderOf(card(':not(:checked)')),
  ];
  expect(other).toMatchObject({ style: 'solid' });
  expect(chosen.width).toBeGreaterThan(other.width);
  expect(chosen.color).not.toBe(other.color);
  expect((await borderOf(button(page, t('button.continue')))).width).toBeGreaterThanOrEqual(1);
  expect(await withoutRing(page)).toEqual([]);
});
