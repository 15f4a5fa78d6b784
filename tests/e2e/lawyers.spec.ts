/** A lawyer checks facts, reads people's guides as of another day, and signs a section with a pen. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { english, expect, expectWholeGuide, test } from './journey';
import { readPdf, squeeze } from './read-pdf';

const { t } = english;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, and how wide the page is at 320 pixels. */
async function expectSound(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const violations = await page.evaluate(async () => {
    const run = await (window as unknown as { axe: typeof axe }).axe.run();
    return run.violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

test('facts are narrowed by what is doubtful of them, and print at A4', async ({ page }) => {
  test.slow();
  await page.addInitScript({ content: axeSource });
  await page.goto('./#facts');
  const entries = page.getByRole('article');
  await expect(entries.nth(50)).toBeAttached();
  const all = await entries.count();
  await page.getByLabel(t('facts.only.low')).check();
  await expect(entries.first()).toContainText(t('facts.confidence.low'));
  expect(await entries.count()).toBeLessThan(all);
  await page.getByLabel(t('facts.file')).selectOption('contacts');
  for (const words of await entries.allInnerTexts())
    expect(words).toContain(t('facts.file.contacts'));
  await expectSound(page);
  const { text } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(text).toContain(squeeze((await entries.first().locator('h2').innerText()).trim()));
  expect(text).not.toContain(squeeze(t('facts.only')));
});

test('everybody is read as of another day: the table and the guides', async ({ page }) => {
  await page.addInitScript({ content: axeSource });
  await page.goto('./#situations');
  await expect(page.getByText(t('situations.own-days'))).toBeVisible();
  await page.getByLabel(t('situations.day')).fill('2026-03-01');
  await expect(page.getByText(t('situations.pretended', { day: '1 March 2026' }))).toBeVisible();
  await expectSound(page);
  await page.getByRole('listitem').getByRole('link').first().click();
  await expectWholeGuide(page);
  await expect(page.locator('#content')).toContainText(/As of 1\s+March\s+2026/);
});

test('a section is printed for a lawyer’s pen, with conditions, values and sources', async ({
  page,
}) => {
  await page.addInitScript({ content: axeSource });
  await page.goto('./#facts');
  await page.getByRole('link', { name: t('sign.title') }).click();
  const passages = page.getByRole('article');
  await expect(passages.first()).toBeVisible();
  await page.getByLabel(t('sign.section')).selectOption('leaving-service');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Leaving service');
  await expect(page.getByText(t('sign.never-signed'))).toBeVisible();
  await expect(passages.filter({ hasText: 'Only when this is so' }).first()).toBeVisible();
  await expect(passages.filter({ hasText: 'contract-exit = 6' }).first()).toBeVisible();
  await expectSound(page);
  const { text } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const key of ['sign.agree', 'sign.role', 'sign.what-it-means'])
    expect(text).toContain(squeeze(t(key)));
  expect(text).not.toContain(squeeze(t('sign.intro')));
});
