import type { Page } from '@playwright/test';
import { expect } from './journey';
import { historyOf } from './watch';

/** Opens a link as another page or a message would, with somewhere to go back to. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#${fragment}`);
}

/** Neither the address bar nor the tab's history holds a fragment or an answer. */
export async function expectClean(page: Page): Promise<void> {
  expect(page.url()).not.toContain('#');
  expect(await page.evaluate(() => location.href)).not.toContain('#');
  expect((await historyOf(page)).join('\n')).not.toMatch(/#|legion|Colombia/);
}
