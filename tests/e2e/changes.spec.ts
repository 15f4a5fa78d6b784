/** Somebody holds a guide of an earlier day and wants to know what has changed for them: on the page, and as one sheet. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import {
  answerAll,
  colombian,
  download,
  expect,
  expectPdf,
  expectWholeGuide,
  openFromFoot,
  openStart,
  press,
  test,
  tongues,
} from './journey';
import { readPdf, squeeze } from './read-pdf';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const link = (tag: string, today: string) =>
  `./#nationality=CO&unit=afu&contract=signed&locale=${tag}&today=${today}`;

for (const { tag, t, words } of tongues) {
  test(`what has changed since an older guide, by keyboard, on one sheet: ${tag}`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript({ content: axeSource });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(link(tag, '2026-11-23'));
    await expectWholeGuide(page);
    await openFromFoot(page, { tag, t, words }, 'guide.save');
    await page.locator('summary', { hasText: t('change-sheet.ask') }).press('Enter');
    const day = page.getByLabel(t('change-sheet.day'));
    await day.fill('2020-01-01');
    await day.press('Enter');
    await expect(page.getByRole('alert')).toContainText('2025');
    await day.fill('2026-05-01');
    await day.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toContainText('2026');
    await expect(heading).toBeFocused();
    await expect(page.locator('.guide')).toContainText(t('change-sheet.no-longer'));
    expect(new URL(page.url()).hash).toBe('');

    await expectPdf(page, 'ready');
    await expect(page.getByTestId('pdf-status')).toContainText(
      t('pdf.ready', { n: 1, size: '' }).slice(0, 8),
    );
    const { text, pages } = await readPdf((await download(page, { tag, t, words })).bytes);
    expect(pages).toBe(1);
    expect(text).toContain(squeeze(t('change-sheet.no-longer')));
    expect(text).not.toContain(squeeze(t('pdf.contents')));

    const violations = await page.evaluate(async () => {
      const run = await (window as unknown as { axe: typeof axe }).axe.run();
      return run.violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await page.getByLabel(t('change-sheet.day')).fill('2026-11-22');
    await press(page, t('change-sheet.show'));
    await expect(page.locator('.guide')).toContainText(t('change-sheet.nothing'));
    await press(page, t('change-sheet.to-guide'));
    await expectWholeGuide(page);
  });
}

test('an older format code leads to what has changed for this person', async ({ page }) => {
  const [tongue] = tongues;
  if (!tongue) throw new Error('no language');
  const { t } = tongue;
  const recorded = JSON.parse(readFileSync('revisions.json', 'utf8'));
  const { code } = recorded[0];
  await openStart(page, tongue);
  await page.goto('./#check');
  await page.getByLabel(t('copy.code')).fill(code);
  await press(page, t('copy.check'));
  await expect(page.locator('[data-verdict=older]')).toContainText('answer the questions');
  await page.goBack();
  await answerAll(page, colombian, tongue);
  await page.getByRole('link', { name: t('copy.title') }).click();
  await page.getByLabel(t('copy.code')).fill(code);
  await press(page, t('copy.check'));
  await page.getByRole('button', { name: /What has changed for me/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What has changed since');
});
